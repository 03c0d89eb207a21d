// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/classes.h"

#include <array>

#include "normalize/classes/inline_pronunciation.h"
#include "normalize/classes/lexicon_entry.h"
#include "normalize/languages/en/abbreviation.h"
#include "normalize/languages/en/acronym.h"
#include "normalize/languages/en/capitals.h"
#include "normalize/languages/en/cardinal.h"
#include "normalize/languages/en/chess.h"
#include "normalize/languages/en/citation.h"
#include "normalize/languages/en/compass.h"
#include "normalize/languages/en/date.h"
#include "normalize/languages/en/decade.h"
#include "normalize/languages/en/fraction.h"
#include "normalize/languages/en/genealogy.h"
#include "normalize/languages/en/homograph.h"
#include "normalize/languages/en/initialism_sense.h"
#include "normalize/languages/en/initials.h"
#include "normalize/languages/en/law_report.h"
#include "normalize/languages/en/legal.h"
#include "normalize/languages/en/mark.h"
#include "normalize/languages/en/math.h"
#include "normalize/languages/en/measure.h"
#include "normalize/languages/en/money.h"
#include "normalize/languages/en/name.h"
#include "normalize/languages/en/numbered_name.h"
#include "normalize/languages/en/ordinal.h"
#include "normalize/languages/en/percent.h"
#include "normalize/languages/en/place.h"
#include "normalize/languages/en/range.h"
#include "normalize/languages/en/roman.h"
#include "normalize/languages/en/score.h"
#include "normalize/languages/en/serial.h"
#include "normalize/languages/en/sport.h"
#include "normalize/languages/en/street.h"
#include "normalize/languages/en/symbol.h"
#include "normalize/languages/en/telephone.h"
#include "normalize/languages/en/time.h"
#include "normalize/languages/en/title.h"
#include "normalize/languages/en/web.h"
#include "normalize/languages/en/year.h"

namespace audio_edition::en {

std::span<const SemioticClass> classes() {
    // Order decides between readings that cost the same. What a person decided comes first; then forms that
    // their shape gives away, the more specific before the more general; words that only context tells apart;
    // numbers of last resort.
    static const auto table = std::to_array<SemioticClass>({
        // clang-format off
        inline_pronunciation_class,
        lexicon_entry_class,
        chess_class,
        numbered_name_class,
        law_report_class,
        legal_class,
        genealogy_class,
        sport_class,
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
        compass_class,
        citation_class,
        abbreviation_class,
        initials_class,
        initialism_sense_class,
        acronym_class,
        serial_class,
        math_class,
        capitals_class,
        homograph_class,
        name_class,
        mark_class,
        symbol_class,
        cardinal_class,
        // clang-format on
    });
    return table;
}

}  // namespace audio_edition::en
