// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/languages/language_words.h"

namespace audio_edition {

// One table per file; italian.cpp puts them together.
extern const CalendarWords italian_calendar;
extern const PeopleWords italian_people;
extern const BylineWords italian_bylines;
extern const BoilerplateWords italian_boilerplate;
extern const PageLineWords italian_page_lines;
extern const HeadingWords italian_headings;
extern const BookWords italian_books;

}  // namespace audio_edition
