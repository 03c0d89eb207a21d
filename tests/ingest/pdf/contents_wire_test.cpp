// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/contents_wire.h"

#include <limits>
#include <random>

#include <gtest/gtest.h>

#include "ingest/pdf/pages.h"

namespace audio_edition {
namespace {

PdfContents some_contents() {
    Pages pages;
    pages.page().line(50, 60, "It rained.").rule(50, 70, 90).picture();
    pages.page().look({.size = 12, .bold = true, .colour = 0x123456}).line(50, 60, "Then it stopped.");
    PdfContents& contents = pages.contents();
    contents.title = "The Rain";
    contents.language = "en";
    contents.outline.push_back({"One", 1, 1, 42});
    contents.elements.push_back({PdfRole::heading1, no_pdf_element});
    contents.pages[1].words[0].element = 0;
    contents.pages[1].links.push_back({{1, 2, 3, 4}, 0, 5});
    return contents;
}

std::string told(const PdfContents& contents) {
    std::string bytes = begin_frame(contents);
    ToldSoFar so_far;
    for (const PdfPage& page : contents.pages) bytes += page_frame(page, contents, so_far);
    return bytes + end_frame();
}

TEST(ContentsWire, GivesBackWhatWasTold) {
    const PdfContents contents = some_contents();
    const ReceivedContents received = parse_contents(told(contents), {});
    EXPECT_TRUE(received.complete);
    EXPECT_EQ(received.failure, PdfFailure::none);
    EXPECT_EQ(received.contents.title, "The Rain");
    ASSERT_EQ(received.contents.pages.size(), 2U);
    EXPECT_TRUE(received.contents.pages[0].has_picture);
    const PdfWord& word = received.contents.pages[1].words[0];
    EXPECT_EQ(word.text, "Then");
    EXPECT_EQ(word.colour, 0x123456U);
    EXPECT_EQ(word.element, 0U);
    EXPECT_TRUE(received.contents.fonts[word.font].bold);
    EXPECT_EQ(received.contents.pages[1].links.size(), 1U);
    EXPECT_EQ(received.contents.outline[0].title, "One");
}

TEST(ContentsWire, TellsWhyThereIsNothing) {
    EXPECT_EQ(parse_contents(failure_frame(PdfFailure::encrypted), {}).failure, PdfFailure::encrypted);
}

TEST(ContentsWire, KeepsThePagesBeforeAnEnd) {
    const std::string all = told(some_contents());
    const ReceivedContents received = parse_contents(std::string_view(all).substr(0, all.size() - 20), {});
    EXPECT_FALSE(received.complete);
    EXPECT_EQ(received.contents.pages.size(), 1U);
}

TEST(ContentsWire, TakesNoWordThatCannotBe) {
    const auto is_taken = [](auto change) {
        PdfContents contents = some_contents();
        change(contents);
        return parse_contents(told(contents), {}).complete;
    };
    EXPECT_TRUE(is_taken([](PdfContents&) {}));
    EXPECT_FALSE(is_taken([](PdfContents& all) { all.pages[0].words[0].font = 77; }));
    EXPECT_FALSE(is_taken([](PdfContents& all) { all.pages[0].words[0].element = 77; }));
    EXPECT_FALSE(is_taken([](PdfContents& all) { all.pages[0].words[0].text = "\xFF"; }));
    EXPECT_FALSE(is_taken([](PdfContents& all) { all.pages[0].words[0].size = -1; }));
    EXPECT_FALSE(is_taken(
        [](PdfContents& all) { all.pages[0].words[0].box.left = std::numeric_limits<float>::quiet_NaN(); }));
    EXPECT_FALSE(is_taken([](PdfContents& all) { all.elements[0].parent = 0; }));
}

TEST(ContentsWire, SurvivesAnyBytes) {
    const std::string all = told(some_contents());
    std::mt19937 random(1);
    for (int i = 0; i < 20'000; ++i) {
        std::string bytes = all;
        for (int j = 0; j < 3; ++j) bytes[random() % bytes.size()] = static_cast<char>(random());
        const ReceivedContents received = parse_contents(bytes, {});
        EXPECT_LE(received.contents.pages.size(), 2U);
    }
}

}  // namespace
}  // namespace audio_edition
