// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/nl/dutch_tables.h"

namespace audio_edition {

constinit const CalendarWords dutch_calendar{
    .days = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo",
    .months =
        "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|"
        "mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|jan.|feb.|mrt.|apr.|jun.|jul.|aug.|sep.|sept.|okt.|nov.|"
        "dec.",
    .day_endings = "e|ste|de|.",
    .before_time = "om|rond",
    .hour_marks = "u",
    .halves_of_the_day = "uur|u|u.",
    .attached_halves = "u|uur",
    .time_zones = "gmt|utc|cet|cest",
    .publication = "gepubliceerd|geplaatst|verschenen|geschreven|datum|op|gepost",
    .changes = "bijgewerkt|gewijzigd|laatst|laatste|aangepast|update|geüpdatet|geactualiseerd",
};

}  // namespace audio_edition
