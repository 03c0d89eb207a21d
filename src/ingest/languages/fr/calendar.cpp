// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/fr/french_tables.h"

namespace audio_edition {

constinit const CalendarWords french_calendar{
    .days =
        "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|lun.|mar.|mer.|"
        "jeu.|ven.|sam.|dim.",
    .months =
        "janvier|février|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|janv|"
        "févr|fév|avr|juil|sept|oct|nov|déc|janv.|févr.|fév.|avr.|juil.|sept.|oct.|nov.|déc.",
    .day_endings = "er|ᵉʳ",
    .before_time = "à|vers|a",
    .hour_marks = "h|H",
    .halves_of_the_day = "h|heures|heure",
    .time_zones = "gmt|utc|cet|cest",
    .publication = "publié|publiée|publiés|posté|paru|parue|écrit|date|le|mis|rédigé|diffusé|créé",
    .changes = "modifié|modifiée|actualisé|dernière|maj|màj|révisé|mise",
};

}  // namespace audio_edition
