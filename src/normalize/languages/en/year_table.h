// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "normalize/word_set.h"

namespace audio_edition::en {

/// Counted nouns that hold out even against "in": in 1850 years, of 1640 feet.
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

/// After these a number without anything after it is a year even where it is an unusual one.
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
