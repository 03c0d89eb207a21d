// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/it/italian.h"

#include "ingest/languages/en/english.h"
#include "ingest/languages/it/italian_tables.h"

namespace audio_edition {

constinit const LanguageWords italian_words{
    .language = "it",
    .calendar = italian_calendar,
    .people = italian_people,
    .bylines = italian_bylines,
    .boilerplate = italian_boilerplate,
    .page_lines = italian_page_lines,
    .headings = italian_headings,
    .books = italian_books,
    .beside = &english_words,
    .after_open_hyphen = "e|ed|o|od|né",
    .before_hyphen = "ex",
    .sentence_openings =
        "a|al|alla|anche|ancora|che|chi|ci|come|con|così|da|dal|dalla|del|della|di|dopo|dove|e|ecco|è|era|"
        "gli|ha|i|il|in|io|"
        "la|le|lei|lo|loro|lui|ma|mentre|nel|nella|noi|non|o|ogni|per|perché|più|poi|prima|quando|quello|"
        "questa|questo|se|"
        "senza|si|sì|solo|sono|su|sua|suo|tra|tutti|tutto|un|una|uno|voi",
};

constinit const WordsAnywhere italian_anywhere{
    .language = "it",
    .months = {"gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"},
    .related_links = {"leggi anche (<more>)", "( leggi anche (<more>)"},
};

}  // namespace audio_edition
