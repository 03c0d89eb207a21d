// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/de/german.h"

#include "ingest/languages/de/german_tables.h"
#include "ingest/languages/en/english.h"

namespace audio_edition {

constinit const LanguageWords german_words{
    .language = "de",
    .calendar = german_calendar,
    .people = german_people,
    .bylines = german_bylines,
    .furniture = german_furniture,
    .page_lines = german_page_lines,
    .headings = german_headings,
    .books = german_books,
    .beside = &english_words,
    .not_beside = "tag|tags",
    .after_open_hyphen = "und|oder|bis|sowie|noch",
};

constinit const WordsAnywhere german_anywhere{
    .language = "de",
    .months = {"jan", "feb", "mär|mrz", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"},
    .related_links = {"lesen sie auch (<more>)"},
    .nobody = "redaktion",
};

}  // namespace audio_edition
