// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/en/english.h"

#include "ingest/languages/en/english_tables.h"

namespace audio_edition {

constinit const LanguageWords english_words{
    .language = "en",
    .calendar = english_calendar,
    .people = english_people,
    .bylines = english_bylines,
    .boilerplate = english_boilerplate,
    .page_lines = english_page_lines,
    .headings = english_headings,
    .books = english_books,
    .after_open_hyphen = "and|or|to|nor|but|versus|vs",
    .before_hyphen =
        "well|self|half|ill|ex|non|all|cross|long|short|high|low|old|new|full|part|first|second|third|hard|"
        "soft|open|free|so|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|"
        "seven|eight|nine|ten|great|mid|left|right|large|small|early|late|far|fast|slow|double|single|middle|"
        "world|built|break|check|co|pro|anti|quasi|vice|like|much|never|ever|still",
    .sentence_openings =
        "a|about|after|all|also|although|an|and|another|any|as|at|because|before|both|but|by|can|did|do|each|"
        "even|"
        "every|few|finally|first|for|from|has|have|he|her|here|his|how|however|i|if|in|instead|is|it|its|"
        "later|let|"
        "many|most|my|no|nobody|not|nothing|now|of|on|once|one|only|or|other|others|our|over|perhaps|she|"
        "since|so|some|"
        "still|such|that|the|their|then|there|these|they|this|those|though|thus|to|today|under|until|we|what|"
        "when|"
        "where|whether|which|while|who|why|will|with|without|yes|yet|you|your",
};

constinit const WordsAnywhere english_anywhere{
    .language = "en",
    .months = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"},
};

}  // namespace audio_edition
