// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/note_marks.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ingest/outline.h"

namespace audio_edition {
namespace {

std::string read_of(const std::string& paragraph) {
    return outline("<!DOCTYPE html><html lang=\"en\"><title>Rain</title><h1>Rain</h1><p>" + paragraph +
                   "</p>");
}

void expect_read_without_marks(const std::string& paragraph, const std::string& wanted) {
    EXPECT_EQ(read_of(paragraph), "title Rain\np " + wanted + "\n");
}

TEST(NoteMarks, WithoutTheirNotesAreLeftOut) {
    expect_read_without_marks(
        "It rained.<a href=\"#n9\"><sup>9</sup></a> Then it stopped.<sup><a "
        "href=\"notes.html#n1\">10</a></sup>",
        "It rained. Then it stopped.");
    expect_read_without_marks("It rained<a href=\"#n9\">[9]</a> all day.<a href=\"#n10\">10</a>",
                              "It rained all day.");
    // What is no mark stays, wherever it leads.
    expect_read_without_marks(
        "In <a href=\"#y1984\">1984</a> it rained, see <a href=\"two.html\">2</a> and <a href=\"#b\">B</a>.",
        "In 1984 it rained, see 2 and B.");
}

TEST(NoteMarks, WithoutLinksAreToldFromOtherRaisedLetters) {
    expect_read_without_marks(
        "The sea was calm.<sup>a</sup> The sea,<sup>b</sup> they said<sup>c</sup> often.",
        "The sea was calm. The sea, they said often.");
    expect_read_without_marks("It rained.<sup>[<i>citation needed</i>]</sup> It did.<sup>[4]</sup>",
                              "It rained. It did.");
    expect_read_without_marks(
        "The 1<sup>a</sup>, M<sup>e</sup> Roux, y<sup>e</sup> olde, Capt<sup>n</sup> Hale, Serv<sup>t</sup> "
        "and "
        "the n<sup>o</sup> 5.",
        "The 1a, Me Roux, ye olde, Captn Hale, Servt and the no 5.");
}

TEST(NoteMarks, TakeTheirBracketsWithThem) {
    const std::string note = "<aside epub:type=\"footnote\" id=\"n1\">In spring.</aside>";
    const std::string mark = "<a epub:type=\"noteref\" href=\"#n1\">1</a>";
    EXPECT_EQ(read_of("It rained [" + mark + "]. It stopped[" + mark + "] (" + mark + ").</p>" + note +
                      "<p>The end."),
              "title Rain\np It rained. It stopped.\np The end.\n");
    EXPECT_EQ(read_of("It rained" + mark + " on the list [] and on f().</p>" + note + "<p>The end."),
              "title Rain\np It rained on the list [] and on f().\np The end.\n");
}

}  // namespace
}  // namespace audio_edition
