// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

#include "ingest/boilerplate/line_words.h"

namespace audio_edition {

/// Where the people's names that begin at word `at` end; `at` itself where no name begins.
///
/// A name is one to five capitalised words, with particles and initials ("Ludwig van B. Writer"); more follow
/// after "and",
/// "&" or a comma. Words that begin sentences ("The"), days, and words for a post ("Staff", "Editor") are no
/// names.
///
///     Ann Author and Bob Writer, Staff Writer     ends before the second comma
///     the time he arrived                         no name
[[nodiscard]] std::size_t names_end(std::span<const LineWord> words, std::size_t at,
                                    const LanguageWords& language);

/// The same where the first name is of two words or more: a capital alone tells no name in languages that
/// write nouns with one.
[[nodiscard]] std::size_t full_names_end(std::span<const LineWord> words, std::size_t at,
                                         const LanguageWords& language);

/// The same for a post, up to eight words of which one says so: "Staff Writer", "Senior Editor at The Paper".
[[nodiscard]] std::size_t role_end(std::span<const LineWord> words, std::size_t at,
                                   const LanguageWords& language);

/// The same for a place after "in": one to three capitalised words.
[[nodiscard]] std::size_t place_end(std::span<const LineWord> words, std::size_t at,
                                    const LanguageWords& language);

}  // namespace audio_edition
