// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/kokoro/kokoro_symbols.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

TEST(KokoroLetters, AreThoseOfAmericanEnglish) {
    const auto letters = [](const char* ipa) { return kokoro_letters(ipa, KokoroMapping::american); };
    EXPECT_EQ(letters("hə^lˈo^ʊ"), "hᵊlˈO");
    EXPECT_EQ(letters("d^ʒˈa^ɪənt"), "ʤˈIənt");
    EXPECT_EQ(letters("wˈɜːd"), "wˈɜɹd");
    EXPECT_EQ(letters("wˈɜːɹd"), "wˈɜɹd");
    EXPECT_EQ(letters("wˈɔːɾɚ"), "wˈɔTəɹ");
    EXPECT_EQ(letters("bˈʌʔn\u0329"), "bˈʌtᵊn");
    EXPECT_EQ(letters("t^ʃˈɔ^ɪs"), "ʧˈYs");
}

TEST(KokoroLetters, AreThoseOfBritishEnglish) {
    const auto letters = [](const char* ipa) { return kokoro_letters(ipa, KokoroMapping::british); };
    EXPECT_EQ(letters("hə^lˈə^ʊ"), "hᵊlˈQ");
    EXPECT_EQ(letters("ðe^ə"), "ðɛː");
    EXPECT_EQ(letters("hi^ə"), "hɪə");
    EXPECT_EQ(letters("kˈɑː"), "kˈɑː") << "length is heard in Britain";
}

TEST(KokoroLetters, AreNearlyTheirIpaInOtherLanguages) {
    const auto letters = [](const char* ipa) { return kokoro_letters(ipa, KokoroMapping::other); };
    EXPECT_EQ(letters("bɔ̃ʒˈuʁ"), "bɔ̃ʒˈuʁ");
    EXPECT_EQ(letters("t^ʃˈa^o"), "ʧˈao");
    EXPECT_EQ(letters("pˈe-ro"), "pˈero");
}

TEST(KokoroText, GivesRunTogetherWordsTheirBlankBack) {
    Phonemes phonemes;
    phonemes.clauses.push_back({"ʌvðə pˈiːpəl", {{0, {0, 3}}, {1, {3, 7}}, {2, {8, 18}}}, ","});
    phonemes.clauses.push_back({"nˈa^ʊ", {{3, {0, 7}}}, ""});
    const KokoroText text = kokoro_text(phonemes, KokoroMapping::american);
    ASSERT_THAT(text.clauses, SizeIs(2));
    EXPECT_EQ(text.clauses[0].text, "ʌv ðə pˈipəl, ");
    EXPECT_EQ(text.clauses[1].text, "nˈW.") << "a sentence ends with a mark";
    EXPECT_EQ(text.clauses[0].symbols[0].token, 0U);
    EXPECT_EQ(text.clauses[0].symbols[2].token, SpokenSymbol::silence);
    EXPECT_EQ(text.clauses[0].symbols[3].token, 1U);
}

TEST(KokoroText, TellsOfSoundsThatTheModelHasNot) {
    Phonemes phonemes;
    phonemes.clauses.push_back({"ǃa", {{7, {0, 3}}}, "."});
    const KokoroText text = kokoro_text(phonemes, KokoroMapping::american);
    ASSERT_THAT(text.altered, SizeIs(1));
    EXPECT_EQ(text.altered[0].token, 7U);
}

TEST(KokoroLanguages, AreFoundByTheirTags) {
    const auto phonemiser_of = [](const char* tag) {
        const auto language = kokoro_language(tag);
        return language ? std::string(language->phonemiser) : "none";
    };
    EXPECT_EQ(phonemiser_of("en-US"), "en-us");
    EXPECT_EQ(phonemiser_of("en"), "en-us");
    EXPECT_EQ(phonemiser_of("en-GB"), "en-gb");
    EXPECT_EQ(phonemiser_of("en-AU"), "en-gb");
    EXPECT_EQ(phonemiser_of("pt"), "pt-br");
    EXPECT_EQ(phonemiser_of("es-MX"), "es");
    EXPECT_EQ(phonemiser_of("FR"), "fr-fr");
    EXPECT_EQ(phonemiser_of("de"), "none");
    EXPECT_EQ(phonemiser_of("eo"), "none");
    EXPECT_EQ(phonemiser_of(""), "none");
}

}  // namespace
}  // namespace audio_edition
