// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "normalize/word_set.h"

namespace audio_edition::en {

/// Titles whose bearers are numbered, before or after the name.
inline constexpr WordSet ruling_titles({"antipope", "archbishop", "archduke", "baron",    "bishop",
                                        "caliph",   "count",      "czar",     "duchess",  "duke",
                                        "earl",     "elector",    "emir",     "emperor",  "empress",
                                        "grand",    "kaiser",     "khan",     "king",     "landgrave",
                                        "lord",     "margrave",   "marquess", "marquis",  "patriarch",
                                        "pharaoh",  "pope",       "prince",   "princess", "queen",
                                        "shah",     "sultan",     "tsar",     "viscount"});

/// Words that a numeral is counted after, in the singular: Chapter IV, World War II.
inline constexpr WordSet counted_words(
    {"act",     "annex",      "apollo",      "appendix",   "article",    "axiom",     "band",
     "bk",      "book",       "bowl",        "canto",      "case",       "category",  "ch",
     "chap",    "chapter",    "circuit",     "class",      "column",     "corollary", "corps",
     "cranial", "definition", "diabetes",    "district",   "division",   "edition",   "episode",
     "epistle", "exercise",   "exhibit",     "experiment", "fase",       "fig",       "figure",
     "form",    "game",       "gemini",      "grade",      "grand",      "group",     "kampala",
     "legion",  "lesson",     "letter",      "level",      "lib",        "mark",      "mk",
     "mode",    "model",      "movement",    "nicaea",     "ode",        "olympiad",  "op",
     "opus",    "para",       "paragraph",   "part",       "period",     "phase",     "plate",
     "prelude", "problem",    "proposition", "protocol",   "psalm",      "pt",        "quarter",
     "region",  "rule",       "satire",      "scene",      "schedule",   "season",    "sec",
     "sect",    "section",    "sector",      "series",     "session",    "sonata",    "sonnet",
     "stage",   "stanza",     "statute",     "step",       "subsection", "symphony",  "table",
     "tablet",  "temple",     "testament",   "theorem",    "tier",       "title",     "tome",
     "type",    "unit",       "vatican",     "verse",      "version",    "vol",       "volume",
     "war",     "zone"});

/// Of these, those whose members have letters rather than numbers: Group C, Exhibit D, Model X.
inline constexpr WordSet lettered_words({"exhibit", "group", "letter", "model", "series"});

/// Of these, those that count so high that one letter may be fifty and more: Chapter L, Super Bowl L; but
/// Part D and Type C.
inline constexpr WordSet long_counted_words({"bowl", "canto", "chap", "chapter", "epistle", "ode", "olympiad",
                                             "psalm", "sonnet", "stanza"});

/// What a lower-case numeral may stand after: p. xii, chapter iv.
inline constexpr WordSet lower_counted_words(
    {"act", "appendix", "article", "book",    "canto",  "ch",    "chap",      "chapter", "fig",   "figure",
     "no",  "p",        "page",    "pages",   "par",    "para",  "paragraph", "part",    "plate", "pp",
     "sc",  "scene",    "sec",     "section", "stanza", "table", "vol",       "volume"});

/// Numerals that are words or initialisms far more often, whatever stands before them.
inline constexpr WordSet never_numerals({"cc", "cd", "ci", "cl", "cm", "cv", "dc", "di", "dix", "dl", "dm",
                                         "li", "mc", "md", "mi", "mix", "ml", "mm", "mv"});

}  // namespace audio_edition::en
