// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/languages/language_words.h"

namespace audio_edition {

// One table per file; spanish.cpp puts them together.
extern const CalendarWords spanish_calendar;
extern const PeopleWords spanish_people;
extern const BylineWords spanish_bylines;
extern const BoilerplateWords spanish_boilerplate;
extern const PageLineWords spanish_page_lines;
extern const HeadingWords spanish_headings;
extern const BookWords spanish_books;

}  // namespace audio_edition
