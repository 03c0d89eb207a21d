// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/es/spanish_tables.h"

namespace audio_edition {

constinit const CalendarWords spanish_calendar{
    .days = "lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mié|jue|vie|sáb|dom",
    .months =
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|"
        "diciembre|ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic|ene.|feb.|mar.|abr.|may.|jun.|jul.|"
        "ago.|sep.|sept.|oct.|nov.|dic.",
    .day_endings = "º|°|o",
    .before_month = "de",
    .before_year = "de|del",
    .before_time = "a|las|la",
    .hour_marks = "h|H",
    .halves_of_the_day = "am|pm|a.m.|p.m.|h|h.|hs|hs.|hrs|hrs.|horas",
    .attached_halves = "am|pm|AM|PM|h|hs|hrs",
    .time_zones = "gmt|utc|cet|cest|est|edt|art|clt",
    .publication = "publicado|publicada|escrito|creado|fecha|el|posteado|subido",
    .changes = "actualizado|actualizada|modificado|última|último|actualización|editado|revisado",
};

}  // namespace audio_edition
