// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/cldr/classes.h"

#include "normalize/classes/inline_pronunciation.h"
#include "normalize/classes/lexicon_entry.h"

namespace audio_edition::cldr {

std::vector<SemioticClass> classes_with(std::span<const std::string_view> abbreviation_words, bool endings) {
    return {inline_pronunciation_class,
            lexicon_entry_class,
            date_class,
            clock_class,
            money_class,
            measure_class,
            telephone_class,
            web_class,
            range_class,
            fraction_class,
            ordinal_class,
            roman_class,
            abbreviation_class(abbreviation_words, endings),
            power_class,
            note_mark_class,
            sign_class,
            number_class};
}

}  // namespace audio_edition::cldr
