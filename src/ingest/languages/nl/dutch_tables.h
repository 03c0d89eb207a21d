// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/languages/language_words.h"

namespace audio_edition {

// One table per file; dutch.cpp puts them together.
extern const CalendarWords dutch_calendar;
extern const PeopleWords dutch_people;
extern const BylineWords dutch_bylines;
extern const BoilerplateWords dutch_boilerplate;
extern const PageLineWords dutch_page_lines;
extern const HeadingWords dutch_headings;
extern const BookWords dutch_books;

}  // namespace audio_edition
