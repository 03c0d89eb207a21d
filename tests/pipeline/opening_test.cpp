// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/opening.h"

#include <gtest/gtest.h>

#include "normalize/normalize.h"

namespace audio_edition {
namespace {

Document document(const std::string& title, const std::string& author) {
    Document document;
    document.title.append_generated(title);
    document.author.append_generated(author);
    return document;
}

Script script_with_first_section(const Document& document, const std::string& heading) {
    Document with_section = document;
    Section section;
    section.title.append_generated(heading);
    section.blocks.push_back({BlockKind::paragraph, {}});
    section.blocks.back().text.append_generated("It rained all day.");
    with_section.sections.push_back(std::move(section));
    return draft_script(with_section);
}

std::vector<std::string> spoken(const Script& script) {
    const Lexicon lexicon(american_english());
    const Normalizer normalizer(lexicon, {});
    std::vector<std::string> spoken;
    for (const Passage& draft : script.sections.front().passages)
        spoken.push_back(normalizer.passage(draft).spoken);
    return spoken;
}

std::vector<std::string> spoken_with_opening(const Document& document, const std::string& heading) {
    Script script = script_with_first_section(document, heading);
    add_opening(script, document);
    return spoken(script);
}

using Lines = std::vector<std::string>;

TEST(Opening, SaysTitleAndAuthorBeforeTheFirstSection) {
    const Document work = document("The Meeting", "Ann Author");
    EXPECT_EQ(spoken_with_opening(work, ""), (Lines{"The Meeting, by Ann Author", "It rained all day."}));
    EXPECT_EQ(spoken_with_opening(work, "Rain"),
              (Lines{"The Meeting, by Ann Author", "Rain", "It rained all day."}));
}

TEST(Opening, SaysTheTitleAloneWhereNobodySignedIt) {
    EXPECT_EQ(spoken_with_opening(document("The Meeting", ""), ""),
              (Lines{"The Meeting", "It rained all day."}));
}

TEST(Opening, TakesThePlaceOfAHeadingThatSaysTheTitle) {
    const Document work = document("The Meeting", "Ann Author");
    EXPECT_EQ(spoken_with_opening(work, "The  MEETING"),
              (Lines{"The MEETING, by Ann Author", "It rained all day."}));
}

TEST(Opening, IsNotThereForAWorkWithoutATitle) {
    EXPECT_EQ(spoken_with_opening(document("", "Ann Author"), "Rain"), (Lines{"Rain", "It rained all day."}));
}

TEST(Opening, KnowsWhereTitleAndAuthorStand) {
    const std::string source = "The Meeting\nby Ann Author\n";
    Document work;
    work.source = source;
    work.title = MappedText(source, {0, 11});
    work.author = MappedText(source, {15, 25});
    Script script = script_with_first_section(work, "");
    add_opening(script, work);
    EXPECT_EQ(script.sections[0].passages[0].written.source(), (ByteSpan{0, 25}));
}

TEST(Opening, TakesAnAuthorWhoStandsAboveTheTitle) {
    const std::string source = "Ann Author\nThe Meeting\n";
    Document work;
    work.source = source;
    work.title = MappedText(source, {11, 22});
    work.author = MappedText(source, {0, 10});
    EXPECT_EQ(spoken_with_opening(work, "").front(), "The Meeting, by Ann Author");
}

}  // namespace
}  // namespace audio_edition
