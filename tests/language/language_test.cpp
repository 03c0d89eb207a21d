// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"

namespace audio_edition {
namespace {

Language language(std::string_view tag) {
    return Language::parse(tag).value();
}

/// "zh Hant TW", with - for what is not there.
std::string parts(std::string_view tag) {
    const Language parsed = language(tag);
    const auto or_dash = [](const std::string& part) { return part.empty() ? "-" : part; };
    return parsed.base() + " " + or_dash(parsed.script()) + " " + or_dash(parsed.region());
}

TEST(Language, TagsAreWellFormedAsBcp47FormsThem) {
    for (const char* good :
         {"en", "EN", "en-GB", "zh-Hant-TW", "de-1996", "gsw", "es-419", "und", "xx-YY", "en-x-a"})
        EXPECT_TRUE(is_well_formed_tag(good)) << good;
    for (const char* bad : {"", "e", "english", "en-", "-en", "en--US", "en_US", "en-US-abcdefghi", "12",
                            "e1", "en GB", "d\u00E9", "en-\u00E9"})
        EXPECT_FALSE(is_well_formed_tag(bad)) << bad;
}

TEST(Language, HasScriptAndRegion) {
    EXPECT_EQ(parts("de"), "de - -");
    EXPECT_EQ(parts("en-GB"), "en - GB");
    EXPECT_EQ(parts("zh-Hant-TW"), "zh Hant TW");
    EXPECT_EQ(parts("es-419"), "es - 419");
    EXPECT_EQ(parts("sr-Latn"), "sr Latn -");
    EXPECT_EQ(parts("sl-rozaj"), "sl - -");
    EXPECT_EQ(parts("de-1996"), "de - -");
    EXPECT_EQ(parts("en-x-us"), "en - -");
    EXPECT_EQ(parts("haw"), "haw - -");
}

TEST(Language, IsWrittenAsItShouldBe) {
    EXPECT_EQ(language("EN_us").tag(), "en-US");
    EXPECT_EQ(language("ZH-hANT-tw").tag(), "zh-Hant-TW");
    EXPECT_EQ(language("deu").tag(), "de");
    EXPECT_EQ(language("ger").tag(), "de");
    EXPECT_EQ(language("eng-GB").tag(), "en-GB");
    EXPECT_EQ(language("iw").tag(), "he");
    EXPECT_EQ(language("SL-Rozaj").tag(), "sl-rozaj");
}

TEST(Language, IsNotJustAnyText) {
    for (const char* none :
         {"", "e", "German", "deutsch", "x-default", "und", "mul", "zxx", "mis", "C", "en-", "-en", "en--GB",
          "en_US.UTF-8", "de GB", "d3", "<?php", "en-abcdefghi", "日本"})
        EXPECT_FALSE(Language::parse(none)) << none;
    EXPECT_FALSE(Language::parse(std::string(1'000'000, 'a')));
    EXPECT_FALSE(Language::parse(std::string("en\0GB", 5)));
}

TEST(Language, HasAnEnglishName) {
    EXPECT_EQ(language("de").english_name(), "German");
    EXPECT_EQ(language("pt-BR").english_name(), "Portuguese (Brazil)");
    EXPECT_EQ(language("pt-BR").english_base_name(), "Portuguese");
    EXPECT_EQ(language("qaa").english_name(), "qaa");
}

TEST(Language, IsTheSameInEveryRegionAndScript) {
    EXPECT_TRUE(is_same_language(language("en-US"), language("en-GB")));
    EXPECT_TRUE(is_same_language(language("nb"), language("no")));
    EXPECT_TRUE(is_same_language(language("cmn"), language("zh-Hant")));
    EXPECT_FALSE(is_same_language(language("de"), language("nl")));
    EXPECT_FALSE(is_same_language(language("no"), language("da")));
}

TEST(Language, HasNeighbours) {
    EXPECT_TRUE(are_neighbours(language("es"), language("gl")));
    EXPECT_TRUE(are_neighbours(language("nb"), language("da")));
    EXPECT_TRUE(are_neighbours(language("hr"), language("bs")));
    EXPECT_FALSE(are_neighbours(language("es"), language("fr")));
    EXPECT_FALSE(are_neighbours(language("de"), language("da")));
    EXPECT_FALSE(are_neighbours(language("en"), language("de")));
}

TEST(RequireLanguage, SaysWhatIsNone) {
    EXPECT_EQ(require_language("pt-br", "--language").tag(), "pt-BR");
    try {
        static_cast<void>(require_language("German", "--language"));
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::usage);
        EXPECT_STREQ(error.what(),
                     "--language: 'German' is not a language tag; write one such as en, de or pt-BR");
    }
}

}  // namespace
}  // namespace audio_edition
