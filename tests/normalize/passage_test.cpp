// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <gmock/gmock.h>

#include "normalize/laws.h"
#include "normalize/normalize.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class PassageOf : public testing::Test {
  protected:
    Passage passage(std::string_view text, BlockKind kind = BlockKind::paragraph) {
        Passage made = normalizer.passage(kind, MappedText(text, {0, text.size()}));
        expect_laws(made, normalizer);
        return made;
    }
    std::string spoken(std::string_view text) { return passage(text).spoken; }

    Lexicon lexicon{american_english()};
    Normalizer normalizer{lexicon, {}};
};

/// written→spoken for each token; only one of them where they are the same.
std::vector<std::string> tokens_of(const Passage& passage) {
    std::vector<std::string> all;
    for (const Token& token : passage.tokens) {
        std::string text(passage.written_of(token));
        if (passage.spoken_of(token) != text) text.append("→").append(passage.spoken_of(token));
        all.push_back(std::move(text));
    }
    return all;
}

TEST_F(PassageOf, AFewWords) {
    const Passage made = passage("In 2022, Dr. Khan went.");
    EXPECT_EQ(made.spoken, "In twenty twenty-two, Doctor Khan went.");
    EXPECT_THAT(tokens_of(made), ElementsAre("In", " ", "2022→twenty twenty-two", ",", " ", "Dr.→Doctor", " ",
                                             "Khan", " ", "went", "."));
    EXPECT_EQ(made.tokens[2].rule.semiotic_class, "year");
    EXPECT_EQ(made.tokens[4].kind, TokenKind::space);
    EXPECT_EQ(made.tokens[10].kind, TokenKind::punctuation);
    ASSERT_EQ(made.utterances.size(), 1U);
    EXPECT_EQ(made.utterances[0].last, 11U);
}

TEST_F(PassageOf, NothingIsEmpty) {
    EXPECT_THAT(passage("").tokens, IsEmpty());
    EXPECT_THAT(passage("").utterances, IsEmpty());
}

TEST_F(PassageOf, WhiteSpaceOrInvisibleCharactersAloneAreSilent) {
    for (const std::string_view text : {"  \n\t ", "\u00AD\u200B", " \u00A0 ", "\xFF\xFE"}) {
        EXPECT_EQ(passage(text).spoken, "") << text;
        EXPECT_FALSE(passage(text).tokens.empty());
    }
}

TEST_F(PassageOf, TheKindOfBlockStays) {
    EXPECT_EQ(passage("Why", BlockKind::heading).kind, BlockKind::heading);
}

TEST_F(PassageOf, WhiteSpaceIsOneSpaceAndNoneAtTheEnds) {
    EXPECT_EQ(spoken("  a \n\n b\t"), "a b");
    EXPECT_EQ(spoken("a\u00A0b\u2003 c"), "a b c");
}

TEST_F(PassageOf, WhatIsSkippedLeavesNoGap) {
    EXPECT_EQ(spoken("as was shown [12]."), "as was shown.");
    EXPECT_EQ(spoken("as was shown [12] before"), "as was shown before");
    EXPECT_EQ(spoken("* as was shown"), "as was shown");
    const Passage made = passage("shown [12].");
    const auto skipped = std::find_if(made.tokens.begin(), made.tokens.end(),
                                      [](const Token& token) { return token.kind == TokenKind::skipped; });
    ASSERT_NE(skipped, made.tokens.end());
    EXPECT_FALSE(skipped->rule.semiotic_class.empty());
    EXPECT_FALSE(skipped->rule.name.empty()) << "a reader may ask why";
}

TEST_F(PassageOf, WordsThatTouchAreSetApart) {
    EXPECT_EQ(spoken("a 5G phone"), "a five G phone");
    EXPECT_THAT(tokens_of(passage("5G")), ElementsAre("5→five", "→ ", "G"));
}

TEST_F(PassageOf, TokensPointToTheBytesAsTheyWereFound) {
    const std::string text = "co\u00ADoperate in \uFB01ve";
    const Passage made = passage(text);
    EXPECT_EQ(made.spoken, "cooperate in five");
    EXPECT_EQ(made.written_of(made.tokens.front()), "co\u00ADoperate");
    EXPECT_EQ(made.written_of(made.tokens.back()), "\uFB01ve");
}

TEST_F(PassageOf, TheTraceTellsWhatElseWasThoughtOf) {
    std::vector<Trace> trace;
    const std::string text = "\u00AD in 1984.";
    (void)normalizer.passage(BlockKind::paragraph, MappedText(text, {0, text.size()}), &trace);
    ASSERT_EQ(trace.size(), 1U);
    EXPECT_EQ(trace[0].written.of(text), "1984");
    EXPECT_EQ(trace[0].spoken, "nineteen eighty-four");
    EXPECT_EQ(trace[0].rule.semiotic_class, "year");
    EXPECT_EQ(trace[0].runner_up, "one thousand nine hundred eighty-four");
    EXPECT_EQ(trace[0].runner_up_rule.semiotic_class, "cardinal");
}

// --- scripts

Section section(std::string_view title, std::vector<std::string_view> paragraphs, int level = 1) {
    Section made;
    made.title = MappedText(title, {0, title.size()});
    made.level = level;
    for (const std::string_view text : paragraphs)
        made.blocks.push_back({BlockKind::paragraph, MappedText(text, {0, text.size()})});
    return made;
}

Script script_of(Document document) {
    const Lexicon lexicon(american_english());
    return Normalizer(lexicon, {}).script(document);
}

std::vector<std::string> ids_of(const Script& script) {
    std::vector<std::string> ids;
    for (const ScriptSection& each : script.sections) ids.push_back(each.id);
    return ids;
}

TEST(Script, KeepsTitlesAsWrittenOnOneLine) {
    Document document;
    document.title = MappedText(" The Year\n 1984 ", {0, 16});
    document.author = MappedText("Ann\u00A0Author", {0, 11});
    document.language = "en-GB";
    document.sections = {section("Chapter 1\n\nThe Start", {})};
    const Script script = script_of(std::move(document));
    EXPECT_EQ(script.title, "The Year 1984");
    EXPECT_EQ(script.author, "Ann Author");
    EXPECT_EQ(script.language, "en-GB");
    ASSERT_EQ(script.sections.size(), 1U);
    EXPECT_EQ(script.sections[0].title, "Chapter 1 The Start");
    ASSERT_EQ(script.sections[0].passages.size(), 1U);
    EXPECT_EQ(script.sections[0].passages[0].kind, BlockKind::heading);
    EXPECT_EQ(script.sections[0].passages[0].spoken, "Chapter one The Start");
}

TEST(Script, GivesEachSectionAnIdOfItsOwn) {
    Document document;
    document.sections = {section("", {"Some opening."}), section("The Meeting", {}),
                         section("The meeting!", {}), section("***", {}), section("The Meeting", {})};
    EXPECT_THAT(ids_of(script_of(std::move(document))),
                ElementsAre("opening", "the-meeting", "the-meeting-2", "section", "the-meeting-3"));
}

TEST(Script, NeverGivesAnIdTwiceEvenWhereATitleLooksLikeOne) {
    Document document;
    document.sections = {section("A Day", {}),   section("A Day", {}), section("A Day 2", {}),
                         section("A Day 2", {}), section("", {}),      section("Opening", {})};
    EXPECT_THAT(ids_of(script_of(std::move(document))),
                ElementsAre("a-day", "a-day-2", "a-day-2-2", "a-day-2-3", "opening", "opening-2"));
}

TEST(Script, CallsTheOpeningByTheTitleOfTheWork) {
    Document document;
    document.title = MappedText("The Work", {0, 8});
    document.sections = {section("", {"Some opening."})};
    const Script script = script_of(std::move(document));
    EXPECT_EQ(script.sections[0].title, "The Work");
    ASSERT_EQ(script.sections[0].passages.size(), 1U) << "there is no heading to say";
    EXPECT_EQ(script.sections[0].passages[0].spoken, "Some opening.");
}

TEST(Script, FollowsTheTreeInReadingOrder) {
    Document document;
    Section part = section("Part", {"One."}, 1);
    part.children = {section("Child", {"Two.", "Three."}, 2)};
    document.sections = {part, section("Last", {}, 1)};
    const Script script = script_of(std::move(document));
    EXPECT_THAT(ids_of(script), ElementsAre("part", "child", "last"));
    EXPECT_EQ(script.sections[1].level, 2);
    EXPECT_EQ(script.sections[1].passages.size(), 3U);
}

}  // namespace
}  // namespace audio_edition
