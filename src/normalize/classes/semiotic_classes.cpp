// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "normalize/classes/abbreviation.h"
#include "normalize/classes/acronym.h"
#include "normalize/classes/capitals.h"
#include "normalize/classes/cardinal.h"
#include "normalize/classes/citation.h"
#include "normalize/classes/date.h"
#include "normalize/classes/decade.h"
#include "normalize/classes/fraction.h"
#include "normalize/classes/homograph.h"
#include "normalize/classes/initialism_sense.h"
#include "normalize/classes/initials.h"
#include "normalize/classes/inline_pronunciation.h"
#include "normalize/classes/lexicon_entry.h"
#include "normalize/classes/mark.h"
#include "normalize/classes/math.h"
#include "normalize/classes/measure.h"
#include "normalize/classes/money.h"
#include "normalize/classes/ordinal.h"
#include "normalize/classes/percent.h"
#include "normalize/classes/place.h"
#include "normalize/classes/range.h"
#include "normalize/classes/roman.h"
#include "normalize/classes/score.h"
#include "normalize/classes/semiotic_class.h"
#include "normalize/classes/serial.h"
#include "normalize/classes/street.h"
#include "normalize/classes/symbol.h"
#include "normalize/classes/telephone.h"
#include "normalize/classes/time.h"
#include "normalize/classes/title.h"
#include "normalize/classes/web.h"
#include "normalize/classes/year.h"

namespace audio_edition {

std::span<const SemioticClass> semiotic_classes() {
    // Order decides between readings that cost the same. What a person decided comes first; then forms that
    // their shape gives away, the more specific before the more general; words that only context tells apart;
    // numbers of last resort.
    static const auto table = std::to_array<SemioticClass>({
        // clang-format off
        inline_pronunciation_class,
        lexicon_entry_class,
        date_class,
        time_class,
        year_class,
        decade_class,
        money_class,
        percent_class,
        measure_class,
        telephone_class,
        web_class,
        score_class,
        range_class,
        fraction_class,
        ordinal_class,
        roman_class,
        title_class,
        street_class,
        place_class,
        citation_class,
        abbreviation_class,
        initials_class,
        initialism_sense_class,
        acronym_class,
        serial_class,
        math_class,
        capitals_class,
        homograph_class,
        mark_class,
        symbol_class,
        cardinal_class,
        // clang-format on
    });
    return table;
}

}  // namespace audio_edition
