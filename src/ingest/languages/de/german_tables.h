// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/languages/language_words.h"

namespace audio_edition {

// One table per file; german.cpp puts them together.
extern const CalendarWords german_calendar;
extern const PeopleWords german_people;
extern const BylineWords german_bylines;
extern const BoilerplateWords german_boilerplate;
extern const PageLineWords german_page_lines;
extern const HeadingWords german_headings;
extern const BookWords german_books;

}  // namespace audio_edition
