// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/es/spanish.h"

#include "ingest/languages/en/english.h"
#include "ingest/languages/es/spanish_tables.h"

namespace audio_edition {

constinit const LanguageWords spanish_words{
    .language = "es",
    .calendar = spanish_calendar,
    .people = spanish_people,
    .bylines = spanish_bylines,
    .boilerplate = spanish_boilerplate,
    .page_lines = spanish_page_lines,
    .headings = spanish_headings,
    .books = spanish_books,
    .beside = &english_words,
    .after_open_hyphen = "y|e|o|u|ni",
    .before_hyphen = "ex",
    .sentence_openings =
        "a|al|así|aún|aunque|cada|como|con|cuando|de|del|desde|después|donde|el|ella|ellos|en|entonces|era|"
        "es|ese|esta|"
        "este|esto|hasta|hay|la|las|le|lo|los|luego|más|mi|muchos|nadie|ni|no|nos|o|para|pero|por|porque|"
        "pues|que|quien|se|"
        "según|si|sí|sin|sobre|son|su|sus|también|tan|todo|todos|tras|un|una|y|ya|yo",
};

constinit const WordsAnywhere spanish_anywhere{
    .language = "es",
    .months = {"ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep|setiembre", "oct", "nov", "dic"},
    .related_links = {"lea también (<more>)"},
};

}  // namespace audio_edition
