// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/letter_scripts.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

std::string_view main_script(std::string_view text) {
    return count_letter_scripts(text).main();
}

TEST(LetterScripts, AreOfMostLetters) {
    EXPECT_EQ(main_script("The Greek word λόγος."), "Latn");
    EXPECT_EQ(main_script("Ο λόγος (logos)"), "Grek");
    EXPECT_EQ(main_script("Мир and peace, война"), "Cyrl");
    EXPECT_EQ(main_script("1984, 3.14!"), "Latn");
    EXPECT_EQ(main_script(""), "Latn");
}

TEST(LetterScripts, OfJapaneseAreOne) {
    EXPECT_EQ(main_script("朝になっても町は霧の中で"), "Jpan");
    EXPECT_EQ(main_script("早晨城市还在雾中港口只传来浮标的铃声"), "Hani");
    EXPECT_EQ(main_script("早晨城市还在雾中港口只传来浮标的铃声渔民们在市场门前等候の"), "Hani")
        << "one kana";
    EXPECT_EQ(main_script("The Japanese の joins nouns, and nothing else."), "Latn");
}

TEST(LetterScripts, AreCounted) {
    const LetterScripts scripts = count_letter_scripts("abc где 12");
    EXPECT_EQ(scripts.total, 6U);
    EXPECT_EQ(scripts.percent_of("Latn"), 50);
    EXPECT_EQ(scripts.percent_of("Grek"), 0);
    EXPECT_EQ(count_letter_scripts("\xFF\xFE\x80 12").total, 0U);
}

TEST(LanguageOfScript, IsToldWhereThereIsOne) {
    EXPECT_EQ(language_of_script("Hang")->tag(), "ko");
    EXPECT_EQ(language_of_script("Armn")->tag(), "hy");
    EXPECT_FALSE(language_of_script("Latn"));
    EXPECT_FALSE(language_of_script("Cyrl"));
    EXPECT_FALSE(language_of_script("Arab"));
}

}  // namespace
}  // namespace audio_edition
