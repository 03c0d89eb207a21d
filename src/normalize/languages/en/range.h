// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// From one number to another: 3–4, 10-12, 1,000–1,500, 18th–19th. Said with "to".
extern const SemioticClass range_class;

/// The lexeme after the dash of a range that begins at `at`: 3–4, 3 – 4, and 3--4 as typewriters have it.
/// Nothing where there is no such dash, or white space on one of its sides only.
[[nodiscard]] std::optional<std::size_t> read_range_dash(const Lexemes& lexemes, std::size_t at) noexcept;

}  // namespace audio_edition::en
