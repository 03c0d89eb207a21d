// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/nl/dutch_tables.h"

namespace audio_edition {

constinit const PeopleWords dutch_people{
    .never_a_name =
        "de|het|een|dit|dat|deze|die|mijn|jouw|zijn|haar|ons|onze|hun|uw|alle|elke|ieder|en|of|in|op|aan|"
        "bij|met|naar|uit|te|ter|tot|voor|over|onder|tussen|zonder|hier|daar|dan|nu|toen|wie|wat|waar|hoe|"
        "waarom|wanneer|niet|geen|god|weer|toedoen|meneer|mevrouw|heer|koning|koningin|paus|mensen|maandag|"
        "dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    .particles =
        "van|de|der|den|het|'t|’t|ten|ter|te|op|in|von|du|des|la|le|di|da|del|della|dos|das|el|al|bin|ibn|"
        "ben",
    .elided_particles = "d’|d'",
    .joints = "en|&|met",
    .posts =
        "redactie|redacteur|redactrice|correspondent|correspondente|verslaggever|verslaggeefster|"
        "journalist|journaliste|columnist|columniste|auteur|hoofdredacteur|fotograaf|fotografe|blogger|"
        "medewerker|hoogleraar|schrijver|schrijfster|onderzoeker|anp|belga|reuters|afp",
    .small_posts = true,
    .words_within_posts = "van|de|het|bij|voor|in|en|aan|te|uit",
    .nameless = "admin|anoniem",
    .abbreviations =
        "dr|drs|mr|ir|ing|prof|dhr|mevr|mw|st|jr|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|min|ca|"
        "nr|blz|red",
    .suffixes = "ii|iii|iv|jr|jr.|sr|sr.|ph.d.|phd",
    .kept_endings = "Jr.|Sr.",
};

constinit const BylineWords dutch_bylines{
    .by = "door|by",
    .openings =
        "door |door: |geschreven door |geplaatst door |gepubliceerd door |gepost door |een artikel van |"
        "tekst: |tekst door |auteur: |auteurs: |by |by: |written by |posted by |author: ",
    .weak_openings = {},
    .name_ends = " voor ",
    .nobody =
        "admin|administrator|anonymous|author|editor|guest|root|staff|unknown|user|webmaster|redactie|"
        "de redactie|redacteur|auteur|gast|anoniem|onbekend|gebruiker|beheerder|webredactie",
    .nobody_endings = "admin|redactie",
    .agencies = " Associated Press| Agence France-Presse| Reuters| ANP| Belga",
    .labels = "auteur|auteurs|door|geschreven door|tekst|author|by|written by",
    .card_labels = "geschreven door|auteur|written by",
    .links =
        "about|bio|contact|facebook|google|home|info|more|posts|profile|twitter|website|over|contact|"
        "profiel|meer|website|volgen|alle artikelen",
    .measures = " min| woorden| word",
    .title_label = "Titel:|Title:",
    .fields =
        "address|author|authors|contact|copyright|date|license|organization|published|revision|status|tags|"
        "updated|version|adres|auteur|auteurs|contact|datum|licentie|organisatie|gepubliceerd|status|"
        "trefwoorden|bijgewerkt|versie",
    .author_fields = "auteur|author",
};

}  // namespace audio_edition
