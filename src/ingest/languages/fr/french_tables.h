// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/languages/language_words.h"

namespace audio_edition {

// One table per file; french.cpp puts them together.
extern const CalendarWords french_calendar;
extern const PeopleWords french_people;
extern const BylineWords french_bylines;
extern const BoilerplateWords french_boilerplate;
extern const PageLineWords french_page_lines;
extern const HeadingWords french_headings;
extern const BookWords french_books;

}  // namespace audio_edition
