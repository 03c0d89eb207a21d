// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/end_notes.h"

#include <gtest/gtest.h>

#include "ingest/outline.h"

namespace audio_edition {
namespace {

constexpr const char* text_with_notes =
    "The Papers\n\nThe papers say so [1] and so, and that is all that they say.\n\n"
    "It rained all day in the town, and nobody was surprised by it.\n\n"
    "[1] The papers are in the archive.\n\n[2] See the other archive.\n";

TEST(EndNotes, AreLeftOutOrReadAsThePolicySays) {
    EXPECT_EQ(skipped(text_with_notes),
              "note: [1] The papers are in the archive.\nnote: [2] See the other archive.\n");
    IngestOptions options;
    options.policies.notes = NotePolicy::end_of_section;
    EXPECT_EQ(outline(text_with_notes, options),
              "title The Papers\np The papers say so [1] and so, and that is all that they say.\n"
              "p It rained all day in the town, and nobody was surprised by it.\n"
              "note [1] The papers are in the archive.\nnote [2] See the other archive.\n");
}

TEST(EndNotes, AreNoneWithoutAMarkAbove) {
    EXPECT_EQ(
        skipped("The Papers\n\nThe papers say so and so, and that is all.\n\n[1] The papers are there.\n"),
        "");
    EXPECT_EQ(
        skipped("The Papers\n\nThe papers [1] say so.\n\n[1] One is here.\n\nAnd so it ends, after all.\n"),
        "");
}

TEST(PageMarks, AreLeftOutWhereverTheyStand) {
    const char* text =
        "The Papers\n\nIt rained [Pg 17] all day, and nobody [Page] saw [Pg xii] it.\n\n[Pg 18]\n\nIt "
        "ended.\n";
    EXPECT_EQ(outline(text),
              "title The Papers\np It rained all day, and nobody [Page] saw it.\np It ended.\n");
    EXPECT_EQ(skipped(text), "page number: [Pg 17]\npage number: [Pg xii]\npage number: [Pg 18]\n");
    EXPECT_EQ(
        outline("The Papers\n\nIt rained [p. 17] all day, and {p. 18} nobody [p. of it] saw {17} of it.\n"),
        "title The Papers\np It rained all day, and nobody [p. of it] saw {17} of it.\n");
}

}  // namespace
}  // namespace audio_edition
