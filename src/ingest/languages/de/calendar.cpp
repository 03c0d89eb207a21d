// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/de/german_tables.h"

namespace audio_edition {

constinit const CalendarWords german_calendar{
    .days = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so",
    .months =
        "januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|"
        "jan|feb|mär|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez|jan.|feb.|mär.|mrz.|apr.|jun.|jul.|aug.|sep.|"
        "sept.|okt.|nov.|dez.",
    .day_endings = ".",
    .before_time = "um|gegen|ab",
    .hour_marks = "h",
    .halves_of_the_day = "uhr|h",
    .time_zones = "mez|mesz|gmt|utc|cet|cest",
    .publication =
        "veröffentlicht|publiziert|erschienen|erstellt|gepostet|eingestellt|datum|am|vom|"
        "erstveröffentlichung",
    .changes =
        "aktualisiert|aktualisierung|geändert|bearbeitet|überarbeitet|stand|zuletzt|letzte|letztes|update",
};

}  // namespace audio_edition
