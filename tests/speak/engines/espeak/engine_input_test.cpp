// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/engine_input.h"

#include <algorithm>

#include <gmock/gmock.h>

#include "base/digest.h"
#include "speak/speech.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

EngineInput input_of(std::string_view text) {
    return make_engine_input(sentence(text).tokens, PhonemeInventory::american);
}

TEST(EngineInput, HasAMarkBeforeEveryToken) {
    const EngineInput input = input_of("Well, go on.");
    ASSERT_THAT(input.calls, SizeIs(1));
    EXPECT_EQ(input.calls[0].ssml, R"(<mark name="0"/>Well, <mark name="1"/>go <mark name="2"/>on.)");
    EXPECT_EQ(input.calls[0].marks, 3U);
    EXPECT_FALSE(input.calls[0].pause_after);
    EXPECT_THAT(input.marked, ElementsAre(0, 1, 2));
    EXPECT_THAT(input.unspeakable, IsEmpty());
}

TEST(EngineInput, PutsPhonemesInBracketsWordByWord) {
    const std::vector<SpeechToken> tokens = {
        {.text = "Imran Khan", .ipa = "ɪmˈrɑːn ˈkɑːn", .punctuation = ","}, {.text = "who"}};
    EXPECT_EQ(make_engine_input(tokens, PhonemeInventory::american).calls[0].ssml,
              R"(<mark name="0"/>[[Imr'A:n]] [[k'A:n]], <mark name="1"/>who)");
}

TEST(EngineInput, ReadsTheSpellingWhereIpaIsNone) {
    const std::vector<SpeechToken> tokens = {{.text = "Khan", .ipa = "ˈkɑːn]] <audio src='x'/>"}};
    const EngineInput input = make_engine_input(tokens, PhonemeInventory::american);
    EXPECT_EQ(input.calls[0].ssml, R"(<mark name="0"/>Khan)");
    ASSERT_THAT(input.unspeakable, SizeIs(1));
    EXPECT_FALSE(input.unspeakable[0].silent);
}

TEST(EngineInput, EscapesAndEmitsNoMarkupButItsOwn) {
    const std::vector<SpeechToken> tokens = {{.text = "AT&T <break/> [[a]]", .punctuation = "<"}};
    EXPECT_EQ(make_engine_input(tokens, PhonemeInventory::american).calls[0].ssml,
              R"(<mark name="0"/>AT&amp;T break/ a)");
}

TEST(EngineInput, SaysCapitalsInTheMannerThatIsMeant) {
    const std::vector<SpeechToken> tokens = {{.text = "IT", .manner = Manner::words},
                                             {.text = "A T and T's", .manner = Manner::letters},
                                             {.text = "at U K dot A B C", .manner = Manner::letters},
                                             {.text = "Plan B C"},
                                             {.text = "P C's", .manner = Manner::letters}};
    EXPECT_EQ(make_engine_input(tokens, PhonemeInventory::american).calls[0].ssml,
              R"(<mark name="0"/>it <mark name="1"/>A.T and T's <mark name="2"/>at U.K dot A.B.C )"
              R"(<mark name="3"/>Plan B C <mark name="4"/>P.C's)");
}

TEST(EngineInput, GivesNoMarkToWhatHasNoSound) {
    const std::vector<SpeechToken> tokens = {
        {.text = "well"}, {.text = "😀", .punctuation = "!"}, {.text = ""}, {.text = "done"}};
    const EngineInput input = make_engine_input(tokens, PhonemeInventory::american);
    ASSERT_THAT(input.calls, SizeIs(2));
    EXPECT_EQ(input.calls[0].ssml, R"(<mark name="0"/>well!)");
    EXPECT_THAT(input.marked, ElementsAre(0, 3));
    ASSERT_THAT(input.unspeakable, SizeIs(1));
    EXPECT_EQ(input.unspeakable[0].token, 1U);
    EXPECT_TRUE(input.unspeakable[0].silent);
}

TEST(EngineInput, PunctuationAloneIsNothingToMiss) {
    EXPECT_THAT(input_of("' \" ( — … « . ?").unspeakable, IsEmpty());
    EXPECT_THAT(input_of("| { ~").unspeakable, SizeIs(3));
}

TEST(EngineInput, OfNothingIsNothing) {
    EXPECT_THAT(make_engine_input({}, PhonemeInventory::american).calls, IsEmpty());
    EXPECT_THAT(input_of("★ ☆").calls, IsEmpty());
}

TEST(EngineInput, EndsACallWhereASentenceEndsWithin) {
    const EngineInput input = input_of("He said go! and went. Then what?");
    ASSERT_THAT(input.calls, SizeIs(3));
    EXPECT_EQ(input.calls[1].ssml, R"(<mark name="0"/>and <mark name="1"/>went.)");
    EXPECT_TRUE(input.calls[0].pause_after);
    EXPECT_TRUE(input.calls[1].pause_after);
    EXPECT_FALSE(input.calls[2].pause_after);
    EXPECT_THAT(input.marked, ElementsAre(0, 1, 2, 3, 4, 5, 6));
}

TEST(EngineInput, CutsLongSentencesAfterAClauseWhereThereIsOne) {
    std::string text;
    for (int i = 0; i < 30; ++i) text += "somewhat ";
    text += "longer, ";
    for (int i = 0; i < 30; ++i) text += "somewhat ";
    const EngineInput input = input_of(text);
    ASSERT_THAT(input.calls, SizeIs(2));
    EXPECT_THAT(input.calls[0].ssml, testing::EndsWith("longer,"));
    EXPECT_TRUE(input.calls[0].pause_after);
}

TEST(EngineInput, SaysALetterThreeTimesACallAtMost) {
    const EngineInput input = input_of("B B B B B end");
    ASSERT_THAT(input.calls, SizeIs(2));
    EXPECT_EQ(input.calls[0].marks, 3U);
    EXPECT_EQ(input.calls[1].ssml, R"(<mark name="0"/>B <mark name="1"/>B <mark name="2"/>end)");
    EXPECT_THAT(input_of("ha ha ha ha ha").calls, SizeIs(1));
    const std::vector<SpeechToken> one_token = {{.text = "w w w w"}};
    EXPECT_THAT(make_engine_input(one_token, PhonemeInventory::american).calls, SizeIs(2));
}

TEST(EngineInput, KeepsEveryCallWithinBounds) {
    std::string text;
    for (int i = 0; i < 500; ++i) text += i % 3 == 0 ? "a " : "incomprehensible ";
    std::vector<SpeechToken> tokens = sentence(text).tokens;
    tokens[100].text = std::string(5000, 'x');
    const EngineInput input = make_engine_input(tokens, PhonemeInventory::american);
    std::size_t marks = 0;
    for (const EngineCall& call : input.calls) {
        EXPECT_LE(call.marks, 60U);
        EXPECT_LE(call.ssml.size(), 300U + 60U * 19U);
        marks += call.marks;
    }
    EXPECT_EQ(marks, 500U);
    EXPECT_THAT(input.marked, SizeIs(500));
    EXPECT_TRUE(std::ranges::is_sorted(input.marked));
}

TEST(EngineInput, HasRoomForLongLettersAndCutsBetweenWords) {
    std::string text;
    for (int i = 0; i < 200; ++i) text += i == 0 ? "नमस्ते" : " नमस्ते";
    const EngineInput input =
        make_engine_input(sentence(text).tokens, PhonemeInventory::none, Marks::none, letters_of("hi"));
    EXPECT_THAT(input.marked, SizeIs(200));
    for (const EngineCall& call : input.calls) {
        const bool is_last = &call == &input.calls.back();
        EXPECT_TRUE(is_last || call.ssml.size() > 300) << call.ssml.size();
        EXPECT_LE(call.ssml.size(), 420U);
        EXPECT_TRUE(call.ssml.starts_with("नमस्ते") && call.ssml.ends_with("नमस्ते"));
    }
}

TEST(EngineInput, ReadsTheSpellingInALanguageWhosePhonemesAreNotKnown) {
    const std::vector<SpeechToken> tokens = {{.text = "Bach", .ipa = "bax"}};
    const EngineInput input =
        make_engine_input(tokens, PhonemeInventory::none, Marks::none, letters_of("de"));
    EXPECT_EQ(input.calls[0].ssml, "Bach");
    ASSERT_THAT(input.unspeakable, SizeIs(1));
    EXPECT_FALSE(input.unspeakable[0].silent);
}

/// When this fails, the engine is given something else for the same tokens: raise the version, and write down
/// both.
TEST(EngineInput, IsWhatTheAdaptersVersionStandsFor) {
    std::vector<SpeechToken> tokens = sentence("Well, the U.K. García 3.14 €5 «go»! And then?").tokens;
    tokens.push_back({.text = "A T and T", .manner = Manner::letters});
    tokens.push_back({.text = "LET'S", .manner = Manner::words, .punctuation = "—"});
    tokens.push_back({.text = "Khan", .ipa = "ɪmˈrɑːn ˈkɑːn tʃ", .punctuation = "."});
    tokens.push_back({.text = "Nguyễn Москва 😀", .ipa = "SEt"});
    std::string given;
    for (const PhonemeInventory inventory : {PhonemeInventory::american, PhonemeInventory::british})
        for (const EngineCall& call : make_engine_input(tokens, inventory).calls) given += call.ssml + "\n";
    EXPECT_EQ(digest(given), "d2ee6c1d190d290a8241c73cbdecb3d6") << given;
    for (const char* language : {"de", "ru"})
        for (const EngineCall& call :
             make_engine_input(tokens, PhonemeInventory::none, Marks::set, letters_of(language)).calls)
            given += call.ssml + "\n";
    EXPECT_EQ(espeak_adapter_version, 2);
    EXPECT_EQ(digest(given), "f7620960792eea8ad71e155278f6c6fa") << given;
}

}  // namespace
}  // namespace audio_edition
