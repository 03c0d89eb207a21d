// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/en/english_tables.h"

namespace audio_edition {

constinit const CalendarWords english_calendar{
    .days =
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|"
        "sun",
    .months =
        "january|february|march|april|may|june|july|august|september|october|november|december|"
        "jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|"
        "jan.|feb.|mar.|apr.|jun.|jul.|aug.|sep.|sept.|oct.|nov.|dec.",
    .day_endings = "st|nd|rd|th",
    .before_month = "of",
    .before_time = "at",
    .halves_of_the_day = "am|pm|a.m.|p.m.",
    .attached_halves = "am|pm|AM|PM",
    .time_zones = "gmt|utc|bst|cet|cest|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|ist|jst|aest|aedt",
    .publication = "published|posted|on|date|first|originally",
    .changes = "updated|modified|last|revised",
    .numeric_dates = NumericDates::month_first,
};

}  // namespace audio_edition
