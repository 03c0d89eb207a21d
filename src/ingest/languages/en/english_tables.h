// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/languages/language_words.h"

namespace audio_edition {

// One table per file; english.cpp puts them together.
extern const CalendarWords english_calendar;
extern const PeopleWords english_people;
extern const BylineWords english_bylines;
extern const BoilerplateWords english_boilerplate;
extern const PageLineWords english_page_lines;
extern const HeadingWords english_headings;
extern const BookWords english_books;

}  // namespace audio_edition
