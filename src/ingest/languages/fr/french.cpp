// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/fr/french.h"

#include "ingest/languages/en/english.h"
#include "ingest/languages/fr/french_tables.h"

namespace audio_edition {

constinit const LanguageWords french_words{
    .language = "fr",
    .calendar = french_calendar,
    .people = french_people,
    .bylines = french_bylines,
    .boilerplate = french_boilerplate,
    .page_lines = french_page_lines,
    .headings = french_headings,
    .books = french_books,
    .beside = &english_words,
    .after_open_hyphen = "et|ou|à|ni",
    .before_hyphen =
        "demi|mi|non|ex|vice|avant|après|sous|grand|au|ci|là|peut|est|vingt|trente|quarante|cinquante|"
        "soixante|quatre|dix",
    .sentence_openings =
        "à|ainsi|alors|après|au|aussi|aux|avant|avec|car|ce|cela|ces|cet|cette|chaque|comme|comment|dans|de|"
        "depuis|des|donc|"
        "du|elle|elles|en|enfin|est|et|il|ils|je|la|le|les|leur|leurs|mais|même|mon|ne|non|nous|on|où|oui|ou|"
        "par|pas|pendant|"
        "peut|plus|pour|pourquoi|puis|quand|que|quel|quelle|qui|sa|sans|selon|ses|si|son|sous|sur|tous|tout|"
        "un|une|vous",
};

constinit const WordsAnywhere french_anywhere{
    .language = "fr",
    .months = {"jan", "fév|fev", "mar", "avr", "mai", "juin", "juil", "aoû|aou", "sep", "oct", "nov", "déc"},
    .related_links = {"lire aussi (<more>)"},
};

}  // namespace audio_edition
