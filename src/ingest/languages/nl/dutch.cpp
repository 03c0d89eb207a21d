// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/nl/dutch.h"

#include "ingest/languages/en/english.h"
#include "ingest/languages/nl/dutch_tables.h"

namespace audio_edition {

constinit const LanguageWords dutch_words{
    .language = "nl",
    .calendar = dutch_calendar,
    .people = dutch_people,
    .bylines = dutch_bylines,
    .boilerplate = dutch_boilerplate,
    .page_lines = dutch_page_lines,
    .headings = dutch_headings,
    .books = dutch_books,
    .beside = &english_words,
    .after_open_hyphen = "en|of|tot",
    .before_hyphen = "ex|niet",
    .sentence_openings =
        "aan|al|alle|als|bij|daar|dan|dat|de|deze|die|dit|door|een|en|er|haar|het|hier|hij|hoe|hun|ik|in|is|"
        "ja|je|maar|men|"
        "met|na|naar|nee|niet|nog|nu|of|om|omdat|onder|ook|op|over|sinds|te|toen|tot|uit|van|vanaf|veel|voor|"
        "waar|waarom|"
        "wanneer|want|wat|we|wie|wij|ze|zij|zijn|zo|zonder",
};

constinit const WordsAnywhere dutch_anywhere{
    .language = "nl",
    .months = {"jan", "feb", "maart |mrt", "apr", "mei ", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
    .related_links = {"lees ook (<more>)", "( lees ook (<more>)"},
    .nobody = "redactie",
};

}  // namespace audio_edition
