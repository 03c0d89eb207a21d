// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/it/italian_tables.h"

namespace audio_edition {

constinit const CalendarWords italian_calendar{
    .days =
        "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lunedi|martedi|mercoledi|giovedi|venerdi|"
        "lun|mar|mer|gio|ven|sab|dom",
    .months =
        "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|"
        "feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic|gen.|feb.|mar.|apr.|mag.|giu.|lug.|ago.|set.|"
        "sett.|ott.|nov.|dic.",
    .day_endings = "º|°",
    .before_month = "di",
    .before_year = "del",
    .before_time = "alle|ore|ora|h|alle",
    .halves_of_the_day = "am|pm",
    .time_zones = "gmt|utc|cet|cest",
    .publication = "pubblicato|pubblicata|scritto|data|il|postato|inserito|creato",
    .changes = "aggiornato|aggiornata|aggiornamento|modificato|ultima|ultimo|revisionato",
};

}  // namespace audio_edition
