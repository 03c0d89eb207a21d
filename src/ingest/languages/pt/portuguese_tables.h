// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/languages/language_words.h"

namespace audio_edition {

// One table per file; portuguese.cpp puts them together.
extern const CalendarWords portuguese_calendar;
extern const PeopleWords portuguese_people;
extern const BylineWords portuguese_bylines;
extern const BoilerplateWords portuguese_boilerplate;
extern const PageLineWords portuguese_page_lines;
extern const HeadingWords portuguese_headings;
extern const BookWords portuguese_books;

}  // namespace audio_edition
