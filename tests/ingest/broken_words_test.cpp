// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/broken_words.h"

#include <gtest/gtest.h>

#include "ingest/outline.h"

namespace audio_edition {
namespace {

/// What is read of a paragraph in each of the formats that end lines in the source.
void expect_read(const std::string& written, const std::string& wanted) {
    const std::string rest = " was seen by all of them that day, and told in the town for years.";
    EXPECT_EQ(outline("The Wall\n\n" + written + rest + "\n"), "title The Wall\np " + wanted + rest + "\n");
    EXPECT_EQ(outline("# The Wall\n\n" + written + rest + "\n", {}, "wall.md"),
              "title The Wall\np " + wanted + rest + "\n");
    EXPECT_EQ(outline("<title>The Wall</title><h1>The Wall</h1><p>" + written + rest + "</p>"),
              "title The Wall\np " + wanted + rest + "\n");
}

TEST(BrokenWords, ArePutTogether) {
    expect_read("A nega-\ntive thing to re-\nduce the citi-\nzens",
                "A negative thing to reduce the citizens");
    expect_read("The gov\xC2\xAC\nernment of the gov\xC2\xAD\nernment", "The government of the government");
    EXPECT_EQ(outline("# The Wall\n\nThe CITI-\nZENS of the town of Mün-\nchen.\n", {}, "wall.md"),
              "title The Wall\np The CITIZENS of the town of München.\n");
}

TEST(BrokenWords, KeepTheHyphenThatTheyHave) {
    expect_read("A one-to-\none talk with the mother-in-\nlaw", "A one-to-one talk with the mother-in-law");
    expect_read("The Anglo-\nSaxon and the well-\nknown 20-\nyear plan",
                "The Anglo-Saxon and the well-known 20-year plan");
    // As it is written elsewhere.
    expect_read("The tide-gate, the tide-\ngate and the seaweed, the sea-\nweed",
                "The tide-gate, the tide-gate and the seaweed, the seaweed");
}

TEST(BrokenWords, AreNoneWhereTheHyphenStandsForAWord) {
    expect_read("The pre-\nand post-harvest loss", "The pre- and post-harvest loss");
    expect_read("The dash -\nit is long - and the two- to threefold rise",
                "The dash - it is long - and the two- to threefold rise");
    expect_read("The tide--\nit came early", "The tide-- it came early");
}

TEST(BrokenWords, OfOtherLanguagesKeepTheirOwn) {
    IngestOptions german;
    german.language = "de";
    EXPECT_EQ(outline("Die Mauer\n\nDie Regie-\nrung und die Vor-\nund Nachteile der Mauer sind bekannt.\n",
                      german),
              "title Die Mauer\np Die Regierung und die Vor- und Nachteile der Mauer sind bekannt.\n");
}

}  // namespace
}  // namespace audio_edition
