// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/speech_units.h"

#include <algorithm>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pipeline/passages.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;

/// "He, too, went." for a sentence as the engine gets it.
std::string said(const SpeechSentence& sentence) {
    std::string text;
    for (const SpeechToken& token : sentence.tokens)
        text += (text.empty() ? "" : " ") + token.text + token.punctuation;
    return text;
}

std::vector<std::string> said(const std::string& text, BlockKind kind = BlockKind::paragraph) {
    const Passage passage = passage_of(text, kind);
    std::vector<std::string> sentences;
    for (const SpeechSentence& sentence : speech_sentences(passage, {100})) {
        sentences.push_back(said(sentence));
    }
    return sentences;
}

Script script_of(std::vector<ScriptSection> sections) {
    Script script;
    script.sections = std::move(sections);
    return script;
}

ScriptSection section(const std::string& heading, const std::vector<std::string>& paragraphs) {
    ScriptSection section;
    section.title = heading;
    if (!heading.empty()) section.passages.push_back(passage_of(heading, BlockKind::heading));
    for (const std::string& text : paragraphs) section.passages.push_back(passage_of(text));
    return section;
}

SpeechUnit unit_of(const Script& script, const UnitPlan& plan, const Pauses& pauses = {}) {
    const ScriptSection& section = script.sections[plan.place.section];
    return speech_unit(section, section.passages[plan.place.passage], plan, pauses, {22050});
}

TEST(SpeechSentences, GiveEachWordThePunctuationHeardAfterIt) {
    EXPECT_THAT(said("She came, saw (again), and went; he stayed."),
                ElementsAre("She came, saw, again, and went; he stayed."));
}

TEST(SpeechSentences, PartTheNumberOfAChapterFromItsTitle) {
    EXPECT_THAT(said("CHAPTER ONE\nThe Boat", BlockKind::heading), ElementsAre("CHAPTER ONE: The Boat."));
    EXPECT_THAT(said("What came of it\nin the end", BlockKind::heading),
                ElementsAre("What came of it, in the end."));
    EXPECT_THAT(said("CHAPTER ONE:\nThe Boat", BlockKind::heading), ElementsAre("CHAPTER ONE: The Boat."));
    EXPECT_THAT(said("one line\nof two"), ElementsAre("one line of two."));
}

TEST(SpeechSentences, AreOneForEachSentence) {
    EXPECT_THAT(said("It rained. Did it stop? It did!"),
                ElementsAre("It rained.", "Did it stop?", "It did!"));
}

TEST(SpeechSentences, EndAHeadingLikeASentence) {
    EXPECT_THAT(said("The Long Way Home", BlockKind::heading), ElementsAre("The Long Way Home."));
    EXPECT_THAT(said("What Next?", BlockKind::heading), ElementsAre("What Next?"));
}

TEST(SpeechSentences, EndACallOfTheEngineAtAQuestionWithinASentence) {
    const Passage passage = passage_of("“Why?” he asked. “Because.”");
    const auto sentences = speech_sentences(passage, {100});
    ASSERT_EQ(sentences.size(), 3U);
    EXPECT_EQ(said(sentences[0]), "Why?");
    EXPECT_EQ(said(sentences[1]), "he asked.");
    EXPECT_EQ(said(sentences[2]), "Because.");
    EXPECT_EQ(sentences[0].silence_after, Frames{50});
    EXPECT_EQ(sentences[1].silence_after, Frames{100});
    EXPECT_EQ(sentences[2].silence_after, Frames{0});
}

TEST(SpeechSentences, NameTheTokensOfThePassage) {
    const Passage passage = passage_of("In 1984, he went.");
    const auto sentences = speech_sentences(passage, {});
    ASSERT_EQ(sentences.size(), 1U);
    for (const SpeechToken& token : sentences[0].tokens) {
        EXPECT_EQ(token.text, passage.spoken_of(passage.tokens[token.token]));
    }
}

TEST(SpeechSentences, LeaveOutWhatHasNoWords) {
    EXPECT_THAT(said("* * *"), ElementsAre());
    EXPECT_THAT(said(""), ElementsAre());
}

TEST(PlanUnits, IsOneUnitAPassageWithThePauseThatFollowsIt) {
    const Script script = script_of({section("One", {"First.", "Second."}), section("Two", {"Third."})});
    const Pauses pauses;
    const auto units = plan_units(script, pauses);
    ASSERT_EQ(units.size(), 5U);
    EXPECT_EQ(units[0].silence_after, pauses.heading);
    EXPECT_EQ(units[1].silence_after, pauses.paragraph);
    EXPECT_EQ(units[2].silence_after, pauses.section);
    EXPECT_EQ(units[3].silence_after, pauses.heading);
    EXPECT_EQ(units[3].place.section, 1U);
}

TEST(PlanUnits, PausesLongerWhereASceneEnds) {
    Script script = script_of({section("", {"Before.", "* * *", "After.", "Later."})});
    script.sections[0].passages[1].opens_scene = true;
    const Pauses pauses;
    const auto units = plan_units(script, pauses);
    ASSERT_EQ(units.size(), 3U);
    EXPECT_EQ(units[0].silence_after, pauses.scene);
    EXPECT_EQ(units[1].silence_after, pauses.paragraph);
}

TEST(PlanUnits, CutsALongPassageAtSentenceEndsWithoutLosingAny) {
    const std::string paragraph =
        "The tide came in. The tide went out. The boats lay on the sand. Nobody minded.";
    const Script script = script_of({section("", {paragraph})});
    const Pauses pauses;
    const auto units = plan_units(script, pauses, 40);
    ASSERT_EQ(units.size(), 3U);
    std::vector<std::string> all;
    for (std::size_t i = 0; i < units.size(); ++i) {
        for (const auto& sentence : unit_of(script, units[i], pauses).sentences)
            all.push_back(said(sentence));
        EXPECT_EQ(units[i].place.first, i == 0 ? 0 : units[i - 1].place.last);
    }
    EXPECT_THAT(all, ElementsAre("The tide came in.", "The tide went out.", "The boats lay on the sand.",
                                 "Nobody minded."));
    EXPECT_EQ(units[0].silence_after, pauses.sentence);
    EXPECT_EQ(units[1].silence_after, pauses.sentence);
}

TEST(PlanUnits, CutsAnEndlessSentenceBehindACommaWhereThereIsOne) {
    std::string endless;
    for (int i = 0; i < 100; ++i) endless += i % 6 == 5 ? "gulls, " : "waves and ";
    const Script script = script_of({section("", {endless})});
    const auto units = plan_units(script, {}, 40);
    ASSERT_GT(units.size(), 5U);
    std::string all;
    for (const UnitPlan& unit : units) {
        const auto sentences = unit_of(script, unit).sentences;
        ASSERT_EQ(sentences.size(), 1U);
        EXPECT_LE(said(sentences[0]).size(), 2 * 40U);
        all += said(sentences[0]) + " ";
    }
    EXPECT_EQ(all.substr(0, 40), "waves and waves and waves and waves and ");
    EXPECT_EQ(std::ranges::count(all, 's'), std::ranges::count(endless, 's')) << "every word is said once";
    EXPECT_THAT(said(unit_of(script, units[0]).sentences[0]), testing::EndsWith("gulls,"));
    EXPECT_THAT(said(unit_of(script, units.back()).sentences[0]), testing::EndsWith("."));
}

TEST(PlanUnits, CutsAnEndlessSentenceWithoutACommaBetweenWords) {
    std::string endless;
    for (int i = 0; i < 100; ++i) endless += "waves and ";
    const Script script = script_of({section("", {endless})});
    const auto units = plan_units(script, {}, 40);
    ASSERT_EQ(units.size(), 13U);
    EXPECT_THAT(said(unit_of(script, units[0]).sentences[0]), testing::EndsWith("and,"));
    std::size_t words = 0;
    for (const UnitPlan& unit : units) {
        for (const auto& sentence : unit_of(script, unit).sentences) words += sentence.tokens.size();
    }
    EXPECT_EQ(words, 200U);
}

TEST(PlanUnits, DoesNotCutAnOrdinaryLongSentence) {
    const Script script =
        script_of({section("", {"One very long sentence that is longer than the limit says."})});
    EXPECT_EQ(plan_units(script, {}, 30).size(), 1U);
}

TEST(PlanUnits, HasNoneForAPassageWithoutWords) {
    const Script script = script_of({section("", {"Before.", "* * *", "After."})});
    const auto units = plan_units(script, {});
    ASSERT_EQ(units.size(), 2U);
    EXPECT_EQ(units[1].place.passage, 2U);
}

TEST(SpeechUnits, SayWhereTheyStand) {
    const Script script = script_of({section("The Pier", {"First.", "Second."})});
    const auto units = plan_units(script, {});
    EXPECT_EQ(unit_of(script, units[0]).where, "section 'The Pier', heading");
    EXPECT_EQ(unit_of(script, units[2]).where, "section 'The Pier', paragraph 2");
}

}  // namespace
}  // namespace audio_edition
