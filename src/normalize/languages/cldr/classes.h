// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::cldr {

// Classes for any language whose rules have a Grammar; what they know of it is there.

extern const SemioticClass date_class;
extern const SemioticClass clock_class;
extern const SemioticClass money_class;
extern const SemioticClass measure_class;
extern const SemioticClass telephone_class;
extern const SemioticClass range_class;
extern const SemioticClass fraction_class;
extern const SemioticClass ordinal_class;
extern const SemioticClass roman_class;
extern const SemioticClass web_class;
extern const SemioticClass power_class;
extern const SemioticClass note_mark_class;
extern const SemioticClass sign_class;
extern const SemioticClass number_class;

/// The class of the abbreviations that `grammar` has: `words` are the first words of each, and must outlive
/// it. `endings`: some of them are only the end of a longer word.
[[nodiscard]] SemioticClass abbreviation_class(std::span<const std::string_view> words, bool endings);

/// All of them, in the order that decides between readings of the same cost.
[[nodiscard]] std::vector<SemioticClass> classes_with(std::span<const std::string_view> abbreviation_words,
                                                      bool endings = false);

}  // namespace audio_edition::cldr
