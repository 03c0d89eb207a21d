// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "normalize/word_set.h"

namespace audio_edition::en {

/// Nouns that years are seldom put before: after "1450 men" nobody thinks of the fifteenth century.
inline constexpr WordSet counted_nouns(
    {"acres",      "adults",        "aircraft",   "amperes",      "animals",      "apartments",  "arrests",
     "articles",   "bales",         "ballots",    "barrels",      "beds",         "birds",       "bits",
     "boats",      "books",         "bottles",    "boxes",        "boys",         "bricks",      "bullets",
     "bushels",    "bytes",         "calories",   "candidates",   "cards",        "cars",        "cases",
     "casualties", "cattle",        "cavalry",    "cells",        "characters",   "chariots",    "children",
     "churches",   "citizens",      "civilians",  "coins",        "colonists",    "copies",      "couples",
     "cows",       "crew",          "customers",  "days",         "deaths",       "delegates",   "developers",
     "dogs",       "dollars",       "dwellings",  "eggs",         "employees",    "entries",     "examples",
     "faces",      "families",      "fans",       "farmers",      "farms",        "fathoms",     "files",
     "fish",       "flights",       "foot",       "footmen",      "francs",       "gallons",     "games",
     "girls",      "goals",         "grams",      "guests",       "gulden",       "guns",        "hectares",
     "hits",       "homes",         "horse",      "horsemen",     "horses",       "hours",       "households",
     "houses",     "hundredweight", "immigrants", "inches",       "infantry",     "inhabitants", "inmates",
     "islands",    "items",         "jobs",       "kilometers",   "kilometres",   "knights",     "knots",
     "languages",  "lbs",           "leagues",    "letters",      "lines",        "liters",      "litres",
     "lots",       "lumens",        "majority",   "megawatts",    "members",      "men",         "merchants",
     "meters",     "metres",        "migrants",   "miles",        "miners",       "mines",       "minutes",
     "missiles",   "months",        "mountains",  "names",        "nurses",       "objects",     "officers",
     "ounces",     "pages",         "paintings",  "parishioners", "participants", "parts",       "passengers",
     "patients",   "peasants",      "people",     "persons",      "photographs",  "pieces",      "pigs",
     "pilgrims",   "pilots",        "pixels",     "plants",       "players",      "points",      "pounds",
     "priests",    "prisoners",     "protesters", "pupils",       "readers",      "rebels",      "refugees",
     "residents",  "rifles",        "rooms",      "rounds",       "rows",         "runs",        "rupees",
     "sailors",    "schools",       "seats",      "seconds",      "servants",     "settlers",    "shares",
     "sheep",      "shells",        "ships",      "shops",        "signatures",   "slaves",      "soldiers",
     "songs",      "souls",         "species",    "spectators",   "stars",        "steps",       "stones",
     "stores",     "strokes",       "students",   "subjects",     "subscribers",  "tanks",       "teachers",
     "temples",    "thalers",       "tickets",    "times",        "tonnes",       "tons",        "towns",
     "trees",      "troops",        "units",      "users",        "verses",       "victims",     "villagers",
     "villages",   "visitors",      "volts",      "volunteers",   "voters",       "votes",       "warriors",
     "watts",      "weeks",         "wives",      "women",        "words",        "workers",     "yards",
     "years"});

/// Those that hold out even against "in": in 1850 years, of 1640 feet.
inline constexpr WordSet measured_nouns({"acres",      "bits",    "bytes",  "days",   "fathoms",
                                         "feet",       "gallons", "hours",  "inches", "kilometers",
                                         "kilometres", "leagues", "lines",  "meters", "metres",
                                         "miles",      "minutes", "ounces", "pages",  "pixels",
                                         "seconds",    "times",   "tonnes", "tons",   "volts",
                                         "watts",      "weeks",   "words",  "yards",  "years"});

/// Words before a number that make it a count when something in the plural follows it.
inline constexpr WordSet quantifiers({"about",   "additional", "almost", "approximately", "around",
                                      "barely",  "estimated",  "every",  "exactly",       "fewer",
                                      "further", "just",       "least",  "less",          "maximum",
                                      "minimum", "more",       "most",   "nearly",        "only",
                                      "over",    "roughly",    "some",   "than",          "total"});

/// What a number after "of" is the amount of: a crowd of 1640 people, but the summer of 1914.
inline constexpr WordSet amounts({"army",        "audience",   "average",    "battalion", "capacity",
                                  "circulation", "consisting", "crew",       "crowd",     "enrollment",
                                  "enrolment",   "fleet",      "force",      "garrison",  "group",
                                  "majority",    "maximum",    "membership", "minimum",   "number",
                                  "population",  "rate",       "regiment",   "strength",  "total"});

/// Words before a number that make it a year whatever follows.
inline constexpr WordSet year_markers({"a",      "after",  "an",     "before",    "between", "by",
                                       "circa",  "during", "early",  "following", "from",    "in",
                                       "late",   "mid",    "on",     "our",       "since",   "spring",
                                       "summer", "that",   "the",    "their",     "this",    "till",
                                       "to",     "until",  "winter", "year",      "years"});

/// After these a number without anything behind it is a year even where it is an unusual one.
inline constexpr WordSet year_prepositions({"after", "before", "by", "circa", "during", "in", "since", "till",
                                            "until", "year"});

inline constexpr WordSet function_words(
    {"a",     "after",   "against", "all",    "also",   "although", "an",     "and",   "are",    "as",
     "at",    "because", "been",    "before", "being",  "between",  "both",   "but",   "by",     "can",
     "could", "did",     "do",      "does",   "during", "each",     "except", "for",   "from",   "had",
     "has",   "have",    "he",      "her",    "here",   "his",      "if",     "in",    "into",   "is",
     "it",    "its",     "may",     "might",  "must",   "near",     "no",     "nor",   "not",    "now",
     "of",    "off",     "on",      "only",   "onto",   "or",       "our",    "out",   "over",   "per",
     "she",   "should",  "since",   "so",     "than",   "that",     "the",    "their", "then",   "there",
     "these", "they",    "this",    "those",  "though", "through",  "till",   "to",    "toward", "towards",
     "under", "unless",  "until",   "up",     "upon",   "versus",   "via",    "was",   "we",     "were",
     "when",  "where",   "which",   "while",  "who",    "whose",    "will",   "with",  "within", "without",
     "would", "yet",     "you"});

}  // namespace audio_edition::en
