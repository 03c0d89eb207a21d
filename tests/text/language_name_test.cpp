// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language_name.h"

#include <gtest/gtest.h>

#include "text/writing_script.h"

namespace audio_edition {
namespace {

TEST(EnglishLanguageName, IsWhatEnglishCallsIt) {
    EXPECT_EQ(english_language_name("de"), "German");
    EXPECT_EQ(english_language_name("nb"), "Norwegian Bokmål");
    EXPECT_EQ(english_language_name("es-419"), "Spanish (Latin America)");
    EXPECT_EQ(english_language_name("qaa"), "qaa");
    EXPECT_EQ(english_language_name(""), "");
}

TEST(ShortLanguageCode, IsTheOneOfTwoLettersWhereThereIsOne) {
    for (const char* code : {"de", "DE", "deu", "ger"}) EXPECT_EQ(short_language_code(code), "de") << code;
    EXPECT_EQ(short_language_code("iw"), "he");
    EXPECT_EQ(short_language_code("heb"), "he");
    EXPECT_EQ(short_language_code("wel"), "cy");
    EXPECT_EQ(short_language_code("haw"), "haw");
    EXPECT_EQ(short_language_code("und"), "und");
    EXPECT_EQ(short_language_code("qaa"), "qaa");
    EXPECT_EQ(short_language_code("xq"), "xq");
}

TEST(ScriptOf, IsTheCodeOfTheScript) {
    EXPECT_EQ(script_of(U'a'), "Latn");
    EXPECT_EQ(script_of(U'ж'), "Cyrl");
    EXPECT_EQ(script_of(U'한'), "Hang");
    EXPECT_EQ(script_of(U'1'), "Zyyy");
    EXPECT_EQ(script_of(U'\u0301'), "Zinh");
    EXPECT_EQ(script_of(0x110000), "Zyyy") << "no character";
}

}  // namespace
}  // namespace audio_edition
