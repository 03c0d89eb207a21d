// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/detect_language.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

constexpr std::string_view german =
    "Am Morgen lag die Stadt noch unter dem Nebel, und vom Hafen her hörte man nur das Läuten der Bojen. ";
constexpr std::string_view english =
    "In the morning the town still lay under the fog, and only the ringing of the buoys was heard. ";

std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

TEST(DetectLanguage, TellsHowMuchOfTheTextItIsSureOf) {
    const auto detection = detect_language(german);
    ASSERT_TRUE(detection);
    EXPECT_EQ(detection->language.tag(), "de");
    EXPECT_TRUE(detection->reliable);
    EXPECT_GE(detection->percent, 90);
    EXPECT_EQ(detection->script, "Latn");
    EXPECT_EQ(detection->letters, 78U);
}

TEST(DetectLanguage, IsOfMostOfAMixedText) {
    const auto detection = detect_language(repeated(german, 30) + "\n" + repeated(english, 10));
    ASSERT_TRUE(detection);
    EXPECT_EQ(detection->language.tag(), "de");
    EXPECT_GT(detection->percent, 60);
    EXPECT_LT(detection->percent, 90);
}

TEST(DetectLanguage, KnowsNothingOfWhatHasNoWords) {
    for (const char* text : {"", " ", "1984", "…", "@@@@ ####"}) EXPECT_FALSE(detect_language(text)) << text;
}

TEST(DetectLanguage, GoesByTheScriptWhereThereAreFewWords) {
    EXPECT_EQ(detect_language("안녕하세요")->language.tag(), "ko");
    EXPECT_EQ(detect_language("שלום עולם")->language.tag(), "he");
    EXPECT_EQ(detect_language("港口只传来浮标的铃声")->language.base(), "zh");
}

TEST(DetectLanguage, LooksPastBytesThatAreNoText) {
    const std::string nuls(1000, '\0');
    EXPECT_EQ(detect_language(nuls + std::string(german) + nuls)->language.tag(), "de");
    EXPECT_EQ(detect_language("\xFF\xC3\xED\xA0\x80" + std::string(german) + "\xE2\x82")->language.tag(),
              "de");
    const std::string broken(100'000, '\x80');
    EXPECT_FALSE(detect_language(broken));
    EXPECT_FALSE(detect_language(std::string(100'000, '\0')));
}

TEST(DetectLanguage, TakesMegabytes) {
    EXPECT_EQ(detect_language(repeated(german, 20'000))->language.tag(), "de");
    static_cast<void>(detect_language(std::string(3'000'000, 'a')));
    static_cast<void>(detect_language(repeated("\u0301", 1'000'000)));
    static_cast<void>(detect_language(repeated("a\u200D", 500'000)));
}

TEST(DetectLanguage, SaysTheSameAgain) {
    const auto first = detect_language(repeated(german, 3), Language::english());
    static_cast<void>(detect_language(repeated(english, 3)));
    const auto second = detect_language(repeated(german, 3), Language::english());
    EXPECT_EQ(first->language, second->language);
    EXPECT_EQ(first->percent, second->percent);
}

}  // namespace
}  // namespace audio_edition
