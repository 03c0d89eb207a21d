// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/footnotes.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

/// "name: body" a line.
std::string found(std::string_view text) {
    std::string made;
    for (const FootnoteDefinition& footnote : find_footnotes(text)) {
        made += footnote.name + ":" + std::string(footnote.body.of(text)) + "|";
    }
    return made;
}

TEST(Footnotes, AreDefinedAtTheBeginningOfALine) {
    EXPECT_EQ(found("Tea.[^1]\n\n[^1]: Any tea.\n"), "1: Any tea.\n|");
    EXPECT_EQ(found("   [^Note]: Any tea."), "note: Any tea.|");
    EXPECT_EQ(found("    [^1]: code"), "");
    EXPECT_EQ(found("text [^1]: no"), "");
    EXPECT_EQ(found("```\n[^1]: code\n```\n"), "");
    EXPECT_EQ(found("[^a b]: no\n[^]: no\n[^x] no"), "");
}

TEST(Footnotes, GoOnIndentedOrWithTheirParagraph) {
    EXPECT_EQ(found("[^1]: One\ntwo\n\n    three\n\nText."), "1: One\ntwo\n\n    three\n|");
    EXPECT_EQ(found("[^1]: One\n[^2]: Two\n"), "1: One\n|2: Two\n|");
}

TEST(Footnotes, OfOneNameCountOnce) {
    EXPECT_EQ(found("[^1]: One\n\n[^1]: Two\n"), "1: One\n|");
}

TEST(Footnotes, AreReferredToByName) {
    EXPECT_EQ(footnote_reference("a[^Big-1] b", 1)->name, "big-1");
    EXPECT_EQ(footnote_reference("a[^Big-1] b", 1)->size, 8U);
    EXPECT_FALSE(footnote_reference("a[^1", 1));
    EXPECT_FALSE(footnote_reference("a", 1));
}

}  // namespace
}  // namespace audio_edition
