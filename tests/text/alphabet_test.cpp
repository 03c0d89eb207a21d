// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/alphabet.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(Alphabet, HasAllOfAScript) {
    EXPECT_TRUE(Alphabet("ru").has(U'ж'));
    EXPECT_TRUE(Alphabet("ru").has(U'Ђ'));
    EXPECT_FALSE(Alphabet("ru").has(U'α'));
    EXPECT_TRUE(Alphabet("hi").has(U'\u0941')) << "a vowel's sign";
    EXPECT_TRUE(Alphabet("ar").has(U'\u064E')) << "a mark that several scripts share";
    EXPECT_TRUE(Alphabet("ar").has(U'٢'));
    EXPECT_TRUE(Alphabet("ja").has(U'か'));
    EXPECT_TRUE(Alphabet("ja").has(U'ー'));
    EXPECT_TRUE(Alphabet("zh-Hant-TW").has(U'國'));
    EXPECT_FALSE(Alphabet("zh").has(U'か'));
}

TEST(Alphabet, HasOfLatinWhatTheLanguageHas) {
    EXPECT_TRUE(Alphabet("ro").has(U'ș'));
    EXPECT_TRUE(Alphabet("ro").has(U'Ș'));
    EXPECT_FALSE(Alphabet("de").has(U'ș'));
    EXPECT_TRUE(Alphabet("vi").has(U'ễ'));
    EXPECT_FALSE(Alphabet("de").has(U'\u0301')) << "is in its letters";
}

TEST(Alphabet, RunsInTheDirectionOfItsScript) {
    for (const char* tag : {"ar", "fa", "ur", "he", "sd", "ug", "ar-Arab-EG"})
        EXPECT_TRUE(Alphabet(tag).is_right_to_left()) << tag;
    for (const char* tag : {"en", "de", "ru", "hi", "zh", "ja", "ug-Latn", ""})
        EXPECT_FALSE(Alphabet(tag).is_right_to_left()) << tag;
}

TEST(Alphabet, KnowsLanguagesThatTheCldrHasNot) {
    EXPECT_TRUE(Alphabet("grc").has(U'ἀ'));
    EXPECT_TRUE(Alphabet("hyw").has(U'Ե'));
    EXPECT_TRUE(Alphabet("cmn").has(U'中'));
}

TEST(Alphabet, HasNothingWhereThereIsNoLanguage) {
    EXPECT_FALSE(Alphabet().has(U'a'));
    EXPECT_FALSE(Alphabet("").has(U'ж'));
    EXPECT_FALSE(Alphabet("qqq").has(U'ș'));
    EXPECT_FALSE(Alphabet("de").has_script("Cyrl"));
}

}  // namespace
}  // namespace audio_edition
