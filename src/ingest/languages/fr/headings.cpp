// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "ingest/languages/fr/french_tables.h"

namespace audio_edition {
namespace {

constexpr auto french_divisions = std::to_array<DivisionWord>({
    {"volume", DivisionKind::volume},    {"vol", DivisionKind::volume, "volume"},
    {"tome", DivisionKind::volume},      {"livre", DivisionKind::book},
    {"partie", DivisionKind::part},      {"acte", DivisionKind::act},
    {"chapitre", DivisionKind::chapter}, {"chap", DivisionKind::chapter, "chapitre"},
    {"chant", DivisionKind::chapter},    {"lettre", DivisionKind::chapter},
    {"épître", DivisionKind::chapter},   {"épitre", DivisionKind::chapter, "épître"},
    {"aventure", DivisionKind::chapter}, {"épisode", DivisionKind::chapter},
    {"leçon", DivisionKind::chapter},    {"sermon", DivisionKind::chapter},
    {"conte", DivisionKind::chapter},    {"récit", DivisionKind::chapter},
    {"sonnet", DivisionKind::chapter},   {"psaume", DivisionKind::chapter},
    {"annexe", DivisionKind::chapter},   {"appendice", DivisionKind::chapter},
    {"section", DivisionKind::chapter},  {"intermède", DivisionKind::chapter},
    {"dialogue", DivisionKind::chapter}, {"entretien", DivisionKind::chapter},
    {"essai", DivisionKind::chapter},    {"méditation", DivisionKind::chapter},
    {"scène", DivisionKind::scene},      {"scene", DivisionKind::scene, "scène"},
    {"étape", DivisionKind::step},       {"jour", DivisionKind::step},
    {"semaine", DivisionKind::step},     {"nuit", DivisionKind::step},
    {"conseil", DivisionKind::step},     {"astuce", DivisionKind::step},
    {"journée", DivisionKind::step},
});

// clang-format off
constexpr auto french_names = std::to_array<std::string_view>({
    "préface du traducteur", "notes du traducteur", "préface de l'auteur", "préface de l’auteur",
    "note du traducteur", "avis de l'éditeur", "avis de l’éditeur", "note de l'éditeur",
    "note de l’éditeur", "chapitre dernier", "dernier chapitre", "note de l'auteur", "note de l’auteur",
    "avis au lecteur", "dernière partie", "avertissement", "bibliographie", "post-scriptum",
    "remerciements", "avant-propos", "introduction", "avant-scène", "personnages", "au lecteur",
    "conclusion", "appendice", "glossaire", "interlude", "intermède", "dédicace", "postface", "prologue",
    "épilogue", "annexes", "préface", "prélude", "annexe", "errata", "index", "notes", "note"});
// clang-format on

constexpr auto french_units = std::to_array<NumberWord>({
    {"un|une", "premier|première|unième", 1},
    {"deux", "deuxième|second|seconde", 2},
    {"trois", "troisième", 3},
    {"quatre", "quatrième", 4},
    {"cinq", "cinquième", 5},
    {"six", "sixième", 6},
    {"sept", "septième", 7},
    {"huit", "huitième", 8},
    {"neuf", "neuvième", 9},
    {"onze", "onzième", 11},
    {"douze", "douzième", 12},
    {"treize", "treizième", 13},
    {"quatorze", "quatorzième", 14},
    {"quinze", "quinzième", 15},
    {"seize", "seizième", 16},
});

constexpr auto french_tens = std::to_array<NumberWord>({
    {"dix", "dixième", 10},
    {"vingt", "vingtième", 20},
    {"trente", "trentième", 30},
    {"quarante", "quarantième", 40},
    {"cinquante", "cinquantième", 50},
    {"soixante", "soixantième", 60},
});

constexpr auto french_small_words = std::to_array<std::string_view>(
    {"au",    "aux", "avec", "chez", "comme", "d'",  "dans", "de",   "des", "du",  "en",
     "entre", "est", "et",   "l'",   "la",    "le",  "les",  "mais", "ne",  "ni",  "ou",
     "par",   "pas", "pour", "que",  "qui",   "sa",  "sans", "se",   "ses", "son", "sous",
     "sur",   "un",  "une",  "van",  "vers",  "von", "vs",   "à"});

}  // namespace

constinit const HeadingWords french_headings{
    .divisions = french_divisions,
    .letters = "lettre",
    .names = french_names,
    .numbered_names = "épilogue|prologue|annexe|appendice|préface",
    .units = french_units,
    .tens = french_tens,
    .number_joints = "et",
    .number_endings = "er|re|ère|e|ème|nd|nde|d|de",
    .no_numerals = "dix|DIX|mil|MIL|d|l|m|c|vil|dis|mi|ci|MI|CI|di|mid",
    .small_after_rank = true,
    .articles = "le|la|l",
    .last = "dernier|dernière",
    .small_words = french_small_words,
    .abbreviations = "vs.|etc.|env.|cf.|éd.|vol.|chap.|trad.|mlle.|mme.|art.|p.",
    .question_openings =
        "qui|que|quoi|quel|quelle|quels|quelles|où|quand|comment|combien|pourquoi|est-ce|faut-il|peut-on|"
        "doit-on|qu'est-ce|qu’est-ce|y|à|sont|est",
    .captions = "Figure |Fig. |Tableau |Photo : |Photo: |Image : |Source : |Source: |FIN",
    .endings = "Fin|FIN|Fin.|FIN.|FINIS",
};

constinit const BookWords french_books{
    .contents_headings =
        "table des matières|table|table des matieres|sommaire|table des chapitres|table des illustrations|"
        "index des chapitres|contents",
    .contents_columns = "pages|page|chapitre|chapitres pages",
    .page_number = "page|pages|p|p.|de|sur",
    .imprint =
        "éditions|éditeur|éditeurs|édition|publié|imprimé|imprimerie|imprimeur|librairie|libraire|"
        "copyright|réservés|illustré|illustrations|traduit|traduction|traducteur|collection|volumes|tome",
    .imprint_openings = "par|auteur|chez",
    .towns = "paris|lyon|bruxelles|genève|lausanne|montréal|marseille|londres",
    .dedication_openings = "à|au|aux|pour|dédié|en",
    .edition =
        "éditions|éditeur|édition|copyright|illustré|illustrations|imprimerie|librairie|traduit|traduction|"
        "tome|volume|publié|roman|published|edition",
};

}  // namespace audio_edition
