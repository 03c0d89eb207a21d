// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

#include "ingest/boilerplate/line_words.h"

namespace audio_edition {

/// "March", "mar", "Mar."
[[nodiscard]] bool is_month(const LineWord& word, const LanguageWords& language) noexcept;

enum class YearOfDate { required, optional };

/// Where the date that begins at word `at` ends, with a day of the week before it and a time of day after it
/// where they are there; `at` itself where no date begins.
///
///     March 3, 2024 · Sunday, 3rd March 2024 at 10:05 am GMT · 2024-03-03 · 3/3/2024 · March 2024
[[nodiscard]] std::size_t date_end(std::span<const LineWord> words, std::size_t at, YearOfDate year,
                                   const LanguageWords& language);

}  // namespace audio_edition
