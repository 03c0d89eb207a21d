// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

ByteSpan span_of(std::string_view text, std::string_view part) {
    const std::size_t begin = text.find(part);
    EXPECT_NE(begin, std::string_view::npos) << part;
    return {begin, begin + part.size()};
}

MappedText mapped(const Document& document, std::string_view part) {
    return {document.source, span_of(document.source, part)};
}

Section section(const Document& document, std::string_view title, std::string_view paragraph) {
    Section made;
    if (!title.empty()) made.title = mapped(document, title);
    made.blocks.push_back({BlockKind::paragraph, mapped(document, paragraph)});
    return made;
}

/// The worked example of document.h.
Document worked_example() {
    Document document;
    document.source =
        "The Title\n"
        "by Ann Author 44 views\n"
        "Some opening.\n"
        "A Heading\n"
        "Some text.\n";
    document.title = mapped(document, "The Title");
    document.author = mapped(document, "Ann Author");
    document.skipped.push_back({span_of(document.source, "by Ann Author"), "byline"});
    document.skipped.push_back({span_of(document.source, "44 views"), "view counter"});
    document.sections.push_back(section(document, "", "Some opening."));
    document.sections.push_back(section(document, "A Heading", "Some text."));
    return document;
}

std::vector<std::string> lost_words(const Document& document) {
    std::vector<std::string> words;
    for (const ByteSpan span : unaccounted(document)) words.emplace_back(span.of(document.source));
    return words;
}

TEST(Unaccounted, IsEmptyForTheWorkedExample) {
    EXPECT_THAT(lost_words(worked_example()), IsEmpty());
}

TEST(Unaccounted, LeavesMarkupAside) {
    Document document;
    document.source = "<p>Some text.</p>";
    document.sections.push_back(section(document, "", "Some text."));
    EXPECT_THAT(lost_words(document), ElementsAre("<p>", "</p>"));
    document.markup = {{0, 3}, {13, 17}};
    EXPECT_THAT(lost_words(document), IsEmpty());
}

TEST(Unaccounted, IsEverythingWhereNothingWasFound) {
    Document document;
    EXPECT_THAT(unaccounted(document), IsEmpty());
    document.source = " \t\nAll of it\nis lost. \n";
    EXPECT_THAT(lost_words(document), ElementsAre("All of it\nis lost."));
}

TEST(Unaccounted, NamesWhatEachPartOfADocumentLeavesOut) {
    Document document = worked_example();
    document.title = {};
    document.skipped.pop_back();
    document.sections.back().blocks.clear();
    EXPECT_THAT(lost_words(document), ElementsAre("The Title", "44 views", "Some text."));
}

TEST(Unaccounted, LooksIntoChildren) {
    Document document = worked_example();
    Section child = std::move(document.sections.back());
    document.sections.pop_back();
    EXPECT_THAT(lost_words(document), ElementsAre("A Heading\nSome text."));
    document.sections.front().children.push_back(std::move(child));
    EXPECT_THAT(lost_words(document), IsEmpty());
}

TEST(Unaccounted, SeesWhatStandsBetweenThePiecesOfABlock) {
    Document document;
    document.source = "kept <b>lost</b> kept";
    MappedText text(document.source, {0, 5});
    text.append("kept", {17, 21});
    document.sections.emplace_back().blocks.push_back({BlockKind::paragraph, text});
    EXPECT_THAT(lost_words(document), ElementsAre("<b>lost</b>"));
    document.skipped.push_back({{8, 12}, "hidden"});
    EXPECT_THAT(lost_words(document), ElementsAre("<b>", "</b>"));
}

TEST(Unaccounted, OverlooksSpacesAndWhatCannotBeSeen) {
    Document document;
    document.source = "\uFEFF\u00A0\u200B\u00AD \r\n\v\f\u2028\u0001";
    EXPECT_THAT(unaccounted(document), IsEmpty());
    document.source += "\u2014";
    EXPECT_THAT(lost_words(document), ElementsAre("\u2014"));
}

TEST(Unaccounted, BearsSpansThatOverlapOrLieOutside) {
    Document document;
    document.source = "0123456789";
    document.skipped = {{{6, 99}, "too long"}, {{1, 5}, "outer"}, {{2, 3}, "inner"}, {{200, 300}, "outside"}};
    EXPECT_THAT(lost_words(document), ElementsAre("0", "5"));
}

TEST(Unaccounted, CountsHalfACharacterAsLost) {
    Document document;
    document.source = "é";
    document.skipped.push_back({{0, 1}, "wrong"});
    EXPECT_THAT(unaccounted(document), ElementsAre(ByteSpan{1, 2}));
}

TEST(ForEachSection, VisitsASectionBeforeItsChildren) {
    Document document;
    document.source = "abcde";
    const auto titled = [&document](std::size_t at) {
        Section made;
        made.title = MappedText(document.source, {at, at + 1});
        return made;
    };
    document.sections = {titled(0), titled(3)};
    document.sections[0].children = {titled(1), titled(2)};
    document.sections[1].children = {titled(4)};
    std::string seen;
    for_each_section(document, [&seen](const Section& found, int depth) {
        seen += found.title.text() + std::to_string(depth);
    });
    EXPECT_EQ(seen, "a0b1c1d0e1");
}

}  // namespace
}  // namespace audio_edition
