// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/iso_date.h"
#include "ingest/word_choices.h"

namespace audio_edition {

/// How dates are written in lines about a page. All in lower case.
struct CalendarWords {
    WordChoices days;               ///< of the week, in full and short
    WordChoices months;             ///< in full and short
    WordChoices day_endings = {};   ///< of a number: 3rd, 3.
    WordChoices before_month = {};  ///< 3rd of March
    WordChoices before_year = {};   ///< 3 de marzo de 2024
    WordChoices before_time;        ///< at 10:05; two of them at most
    WordChoices hour_marks = {};    ///< 10h05
    WordChoices halves_of_the_day = {};
    WordChoices attached_halves = {};  ///< 10.05am, in any case in which they are written
    WordChoices time_zones;
    WordChoices publication;  ///< what begins a line with the date of publication
    WordChoices changes;      ///< and one with the date of a change
    NumericDates numeric_dates = NumericDates::day_first;
};

}  // namespace audio_edition
