// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ingest/iso_date.h"
#include "ingest/languages/language_words.h"

namespace audio_edition {

/// The date of publication in a line that tells who published a page, and when: a dateline or a byline.
/// Nothing in a sentence, whatever day it tells of, in a line that tells of a change, and where the year is
/// missing.
///
///     5 March 2024 ·                       2024-03-05
///     By Ann Hale | March 5, 2024          2024-03-05
///     Publié le 5 mars 2024                2024-03-05
///     It was 3 October 1990                nothing
///     Last updated 5 March 2024            nothing
///
/// `line` is UTF-8 without white space at its ends.
[[nodiscard]] std::optional<std::string> date_of_line(std::string_view line, const LanguageWords& language,
                                                      NumericDates order = NumericDates::month_first);

}  // namespace audio_edition
