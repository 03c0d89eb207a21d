// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/label.h"

#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

constexpr WordSet labelled_things(
    {"act",      "annex",   "apartment", "appendix", "apt",     "article",  "block",    "bus",
     "case",     "cell",    "chapter",   "class",    "clause",  "coach",    "column",   "company",
     "deck",     "diagram", "division",  "door",     "entry",   "equation", "ex",       "example",
     "exercise", "exhibit", "fig",       "figs",     "figure",  "figures",  "flat",     "flight",
     "floor",    "form",    "gate",      "grade",    "group",   "hall",     "hangar",   "house",
     "item",     "level",   "line",      "lot",      "map",     "mark",     "model",    "note",
     "page",     "pages",   "paragraph", "part",     "phase",   "pier",     "plan",     "plate",
     "platform", "point",   "question",  "region",   "room",    "route",    "row",      "rule",
     "s",        "scene",   "schedule",  "seat",     "section", "sections", "sector",   "series",
     "ss",       "stage",   "step",      "suite",    "table",   "tables",   "terminal", "title",
     "track",    "type",    "unit",      "version",  "volume",  "ward",     "zone"});

}  // namespace

bool follows_label(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t before = lexemes.before(at);
    if (lexemes.is_symbol(before, U'.')) --before;
    return lexemes.is_word(before) && labelled_things.contains(lexemes.folded(before));
}

}  // namespace audio_edition::en
