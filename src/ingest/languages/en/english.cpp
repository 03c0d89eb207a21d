// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/en/english.h"

#include "ingest/languages/en/english_tables.h"

namespace audio_edition {

constinit const LanguageWords english_words{
    .language = "en",
    .calendar = english_calendar,
    .people = english_people,
    .bylines = english_bylines,
    .furniture = english_furniture,
    .page_lines = english_page_lines,
    .headings = english_headings,
    .books = english_books,
    .after_open_hyphen = "and|or|to|nor|but|versus|vs",
    .before_hyphen =
        "well|self|half|ill|ex|non|all|cross|long|short|high|low|old|new|full|part|first|second|third|hard|"
        "soft|open|free|so|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|"
        "seven|eight|nine|ten|great|mid|left|right|large|small|early|late|far|fast|slow|double|single|middle|"
        "world|built|break|check|co|pro|anti|quasi|vice|like|much|never|ever|still",
};

constinit const WordsAnywhere english_anywhere{
    .language = "en",
    .months = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"},
};

}  // namespace audio_edition
