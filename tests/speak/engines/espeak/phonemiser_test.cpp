// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/phonemiser.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "speak/speech.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Phonemiser& phonemiser(const std::string& language) {
    static Phonemiser only = [] {
        Phonemiser started;
        started.start();
        return started;
    }();
    only.select(language);
    return only;
}

std::vector<std::string> words_of(const PhonemeClause& clause) {
    std::vector<std::string> words;
    for (const TokenPhonemes& token : clause.tokens)
        words.push_back(clause.ipa.substr(token.span.begin, token.span.end - token.span.begin));
    return words;
}

Phonemes translate(const std::string& language, const std::string& text,
                   Phonemiser::Ties ties = Phonemiser::Ties::none) {
    return phonemiser(language).translate(sentence(text).tokens, ties);
}

std::string line(const std::string& language, const std::string& text) {
    std::string all;
    for (const PhonemeClause& clause : translate(language, text).clauses)
        all += (all.empty() ? "" : " ") + clause.ipa + std::string(clause.punctuation);
    return all;
}

TEST(Phonemiser, KnowsWhosePhonemesAreWhoseWhereTheEngineRunsWordsTogether) {
    const Phonemes said = translate("en-us", "Of the people, by the people.");
    ASSERT_THAT(said.clauses, SizeIs(2));
    EXPECT_EQ(said.clauses[0].ipa, "ʌvðə pˈiːpəl");
    EXPECT_THAT(words_of(said.clauses[0]), ElementsAre("ʌv", "ðə", "pˈiːpəl"));
    EXPECT_THAT(words_of(said.clauses[1]), ElementsAre("baɪ", "ðə", "pˈiːpəl"));
    EXPECT_EQ(said.clauses[0].punctuation, ",");
    EXPECT_EQ(said.clauses[1].punctuation, ".");
    EXPECT_EQ(said.clauses[1].tokens.back().token, 5U);
}

TEST(Phonemiser, HearsTheNeighboursOfAWord) {
    EXPECT_THAT(words_of(translate("en-us", "the apple").clauses[0]), ElementsAre("ðɪ", "ˈæpəl"));
    EXPECT_THAT(words_of(translate("en-us", "the pear").clauses[0]), ElementsAre("ðə", "pˈɛɹ"));
}

TEST(Phonemiser, SpeaksEachLanguageByItsOwnRules) {
    EXPECT_EQ(line("en-us", "water"), "wˈɔːɾɚ");
    EXPECT_EQ(line("en-gb", "water"), "wˈɔːtə");
    EXPECT_EQ(line("es", "agua"), "ˈaɣwa");
    EXPECT_THAT(line("fr-fr", "bonjour"), HasSubstr("ʒ"));
}

TEST(Phonemiser, SaysIpaInTheSymbolsThatModelsHaveLearnt) {
    std::vector<SpeechToken> tokens = sentence("the name is Khan.").tokens;
    tokens[3].ipa = "/ˈkæn/";
    EXPECT_THAT(words_of(phonemiser("en-us").translate(tokens, Phonemiser::Ties::none).clauses[0]),
                ElementsAre("ðə", "nˈeɪm", "ɪz", "kˈæn"));
    tokens[3].ipa = "ˈɡoʊ";
    const Phonemes tied = phonemiser("en-us").translate(tokens, Phonemiser::Ties::written);
    EXPECT_EQ(words_of(tied.clauses[0])[3], "ɡˈo^ʊ");
}

TEST(Phonemiser, SaysIpaOfOtherLanguagesAsItIsWritten) {
    std::vector<SpeechToken> tokens = sentence("le Bach arrive.").tokens;
    tokens[1].ipa = "bax";
    const Phonemes said = phonemiser("fr-fr").translate(tokens, Phonemiser::Ties::none);
    EXPECT_EQ(words_of(said.clauses[0])[1], "bax");
    EXPECT_THAT(words_of(said.clauses[0])[2], HasSubstr("iv"));
    EXPECT_THAT(said.unspeakable, IsEmpty());
}

TEST(Phonemiser, TellsPeopleAsDictionariesDo) {
    EXPECT_EQ(phonemiser("en-us").pronunciation(sentence("the harbour lights").tokens), "ðə ˈhɑːɹbəɹ ˈlaɪts");
}

TEST(Phonemiser, LeavesTheFlagsOfOtherLanguagesOut) {
    EXPECT_EQ(line("fr-fr", "le weekend").find('('), std::string::npos);
}

TEST(Phonemiser, ReadsTheScriptOfEachLanguage) {
    EXPECT_EQ(line("ru", "Он родился"), "ˈon rʌdʲˈiɭsʲʌ");
    EXPECT_EQ(line("hi", "नमस्ते"), "nəmˈʌsteː");
    EXPECT_EQ(line("es", "allí"), "aʎˈi");
    EXPECT_EQ(line("vi", "Nguyễn"), "ŋwˈiɛ5n");
}

TEST(Phonemiser, TellsWhatCannotBeSaid) {
    const Phonemes said = translate("en-us", "one 😀 two.");
    ASSERT_THAT(said.clauses, SizeIs(1));
    EXPECT_THAT(words_of(said.clauses[0]), ElementsAre("wˈʌn", "tˈuː"));
    ASSERT_THAT(said.unspeakable, SizeIs(1));
    EXPECT_TRUE(said.unspeakable[0].silent);
    EXPECT_THAT(translate("en-us", "").clauses, IsEmpty());
    EXPECT_THAT(translate("en-us", "\xFF…").clauses, SizeIs(testing::Le(1U)));
}

TEST(Phonemiser, RefusesALanguageThatTheEngineHasNot) {
    for (const std::string language : {"", "xx", "tlh-qo", "../../etc/passwd"}) {
        try {
            static_cast<void>(phonemiser(language));
            FAIL() << language;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::unavailable);
            EXPECT_THAT(error.message(), HasSubstr("has no language '" + language + "'"));
        }
    }
}

}  // namespace
}  // namespace audio_edition
