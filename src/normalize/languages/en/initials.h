// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"
#include "normalize/lexeme.h"

namespace audio_edition::en {

/// Initials of people: J. R. R. Tolkien, C.S. Lewis, A. Milne.
extern const SemioticClass initials_class;

/// Whether the letter at `at`, which may be a numeral, is a person's between a first name and a surname.
///
///     Eugene V. Debs spoke      yes          Henry V. The king      no          King Henry V. Shakespeare    no
[[nodiscard]] bool is_middle_initial(const Lexemes& lexemes, std::size_t at) noexcept;

}  // namespace audio_edition::en
