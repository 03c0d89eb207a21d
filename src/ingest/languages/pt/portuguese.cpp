// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/pt/portuguese.h"

#include "ingest/languages/en/english.h"
#include "ingest/languages/pt/portuguese_tables.h"

namespace audio_edition {

constinit const LanguageWords portuguese_words{
    .language = "pt",
    .calendar = portuguese_calendar,
    .people = portuguese_people,
    .bylines = portuguese_bylines,
    .boilerplate = portuguese_boilerplate,
    .page_lines = portuguese_page_lines,
    .headings = portuguese_headings,
    .books = portuguese_books,
    .beside = &english_words,
    .after_open_hyphen = "e|ou|nem",
    .before_hyphen = "ex|pós|pré|pró|vice",
    .sentence_openings =
        "a|agora|ainda|ao|aos|após|as|assim|até|cada|com|como|da|das|de|depois|do|dos|e|ela|elas|ele|eles|em|"
        "então|entre|era|"
        "essa|esse|esta|este|eu|foi|há|isso|já|mais|mas|na|nas|não|nem|no|nos|nós|o|onde|os|ou|para|pela|"
        "pelo|por|porque|"
        "quando|que|quem|se|sem|ser|seu|sim|sob|sobre|sua|também|tudo|um|uma|você",
};

constinit const WordsAnywhere portuguese_anywhere{
    .language = "pt",
    .months = {"jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"},
    .related_links = {"leia também|mais (<more>)"},
};

}  // namespace audio_edition
