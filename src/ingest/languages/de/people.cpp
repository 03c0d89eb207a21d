// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/de/german_tables.h"

namespace audio_edition {

constinit const PeopleWords german_people{
    .never_a_name =
        "der|die|das|den|dem|des|ein|eine|einer|einem|einen|dieser|diese|dieses|diesem|jener|jene|mein|"
        "meine|meiner|meinem|sein|seine|ihr|ihre|ihrem|unser|unsere|unserem|unserer|euer|alle|allen|allem|"
        "jeder|jedem|und|oder|in|im|an|am|auf|aus|bei|mit|nach|von|vom|zu|zum|zur|für|über|unter|vor|"
        "hinter|dort|hier|da|dann|jetzt|wo|wie|was|warum|wer|wenn|nicht|kein|keine|anfang|beginn|haus|hand|"
        "herzen|kindheit|klein|grund|natur|seiten|gott|herr|herrn|frau|kaiser|könig|königin|papst|graf|"
        "fürst|mensch|menschen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag",
    .particles = "von|vom|van|der|den|zu|zum|zur|de|del|della|da|di|du|dos|das|la|le|el|al|bin|ibn|ben|ter",
    .elided_particles = "d’|d'",
    .joints = "und|&|sowie",
    .posts =
        "redaktion|redakteur|redakteurin|korrespondent|korrespondentin|reporter|reporterin|autor|autorin|"
        "gastautor|gastautorin|journalist|journalistin|kolumnist|kolumnistin|chefredakteur|chefredakteurin|"
        "ressortleiter|ressortleiterin|volontär|volontärin|mitarbeiter|mitarbeiterin|fotograf|fotografin|"
        "blogger|bloggerin|herausgeber|herausgeberin|professor|professorin|wissenschaftler|"
        "wissenschaftlerin|dpa|afp|ap|epd|kna|sid|apa|reuters",
    .words_within_posts = "der|des|die|das|für|in|im|bei|beim|von|vom|und|am|an|aus|zu",
    .nameless = "admin|anonym",
    .abbreviations =
        "dr|prof|hr|fr|st|jr|sr|jan|feb|mär|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez|ca|min|std|bzw|hrsg|"
        "nr|vgl|bd",
    .suffixes = "ii|iii|iv|jr|jr.|jun.|sen.|ph.d.|phd|m.a.|md",
    .kept_endings = "Jr.|jun.|sen.",
};

constinit const BylineWords german_bylines{
    .by = "von|by",
    .openings =
        "von |von: |geschrieben von |verfasst von |veröffentlicht von |erstellt von |gepostet von |"
        "ein beitrag von |ein gastbeitrag von |eine analyse von |ein kommentar von |ein interview von |"
        "text: |text von |autor: |autorin: |autoren: |autor*in: |verfasser: |by |by: |written by |"
        "posted by |author: ",
    .weak_openings = {},
    .name_ends = " für ",
    .nobody =
        "admin|administrator|anonymous|author|editor|guest|root|staff|unknown|user|webmaster|redaktion|"
        "die redaktion|redakteur|autor|gast|gastautor|anonym|unbekannt|benutzer|verwaltung|"
        "online-redaktion|onlineredaktion",
    .nobody_endings = "admin|redaktion",
    .agencies = " Associated Press| Agence France-Presse| Reuters| dpa| AFP",
    .labels = "autor|autorin|autoren|verfasser|verfasserin|von|geschrieben von|text|author|by|written by",
    .card_labels = "verfasst von|geschrieben von|autor|written by",
    .links =
        "about|bio|contact|facebook|google|home|info|more|posts|profile|twitter|website|über|kontakt|mehr|"
        "profil|webseite|startseite|alle artikel|folgen",
    .measures = " min| wörter| word",
    .title_label = "Titel:|Title:",
    .fields =
        "address|author|authors|contact|copyright|date|license|organization|published|revision|status|tags|"
        "updated|version|adresse|autor|autorin|autoren|kontakt|datum|lizenz|organisation|veröffentlicht|"
        "stand|schlagworte|aktualisiert|version|verfasser",
    .author_fields = "autor|author|verfasser",
};

}  // namespace audio_edition
