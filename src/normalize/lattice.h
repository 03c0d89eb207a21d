// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "normalize/reading.h"

namespace audio_edition {

/// The cheapest way through overlapping readings.
///
/// `readings` lie within lexemes [first, last) and are sorted by `first`. A lexeme that the path gives to
/// none of them is plain. Returns the indices of the readings on the path, in order. Of two paths that cost
/// the same, the one whose readings were proposed earlier wins, so that the order of the class table decides.
///
///     in 1984 votes      [1984: year, possible] [1984: cardinal, fallback]      → {0}
///
/// Dynamic programming: time and memory are linear in lexemes + readings.
[[nodiscard]] std::vector<std::size_t> cheapest_path(const Readings& readings, std::size_t first,
                                                     std::size_t last);

/// What a reading adds to the cost of a path.
[[nodiscard]] float path_cost(const Reading& reading) noexcept;

}  // namespace audio_edition
