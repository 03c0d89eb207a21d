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
};

constinit const WordsAnywhere english_anywhere{
    .language = "en",
    .months = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"},
};

}  // namespace audio_edition
