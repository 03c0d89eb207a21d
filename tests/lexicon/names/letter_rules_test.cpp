// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/names/letter_rules.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/scratch.h"

namespace audio_edition {
namespace {

class LetterRulesFile : public testing::Test {
  protected:
    std::filesystem::path write(const std::string& text, const std::string& name = "test.rules") const {
        const std::filesystem::path file = scratch / name;
        std::ofstream(file) << text;
        return file;
    }
    std::string say(const std::string& rules, std::u32string_view word) const {
        return LetterRules::read(write(rules)).say(word).value_or("nothing");
    }
    std::string error(const std::string& rules) const {
        try {
            static_cast<void>(LetterRules::read(write(rules)));
        } catch (const Error& error) {
            return error.what();
        }
        return "none";
    }

    ScratchFolder scratch;
};

constexpr const char* small_language =
    "# Comments have no tabs.\n"
    "class V aeiou\n"
    "class C bcdfgklmnprst\n"
    "stress last\tC#\n"
    "stress penultimate\n"
    "[ch]\tk\n"
    "[c](e|i)\ttʃ\n"
    "[c]\tk\n"
    "#[s]C\tz\n"
    "V[s]V\tz\n"
    "[s]\ts\n"
    "[é]\tˈeɪ\n"
    "[a]\tɑː|ə\n"
    "[e]\tɛ\n"
    "[i](CC|C#)\tɪ\n"
    "[i]\tiː\n"
    "[o]\toʊ\n"
    "[h]\t-\n"
    "[m]\tm\n"
    "[n]\tn\n"
    "[r]\tɹ\n"
    "[t]\tt\n";

TEST_F(LetterRulesFile, TheFirstRuleThatFitsIsTaken) {
    EXPECT_EQ(say(small_language, U"cecho"), "ˈtʃɛkoʊ");
    EXPECT_EQ(say(small_language, U"coca"), "ˈkoʊkə");
    EXPECT_EQ(say(small_language, U"smesa"), "ˈzmɛzə");
    EXPECT_EQ(say(small_language, U"hinno"), "ˈɪnoʊ");
}

TEST_F(LetterRulesFile, TheEndingTellsTheStress) {
    EXPECT_EQ(say(small_language, U"camina"), "kəˈmiːnə");
    EXPECT_EQ(say(small_language, U"caminos"), "ˌkɑːmiːˈnoʊs");
}

TEST_F(LetterRulesFile, AMarkInTheWritingOverrulesTheEnding) {
    EXPECT_EQ(say(small_language, U"métanos"), "ˈmeɪtənoʊs");
}

TEST_F(LetterRulesFile, VowelsBeforeRAreThoseOfEnglish) {
    EXPECT_EQ(say(small_language, U"martor"), "məɹˈtɔːɹ");
    EXPECT_EQ(say(small_language, U"mer"), "mɛəɹ");
    EXPECT_EQ(say(small_language, U"meri"), "ˈmɛɹiː");
}

TEST_F(LetterRulesFile, AWordWithALetterOfNoRuleIsNotSaid) {
    EXPECT_EQ(say(small_language, U"zama"), "nothing");
    EXPECT_EQ(say(small_language, U"smt"), "nothing");
    EXPECT_EQ(say(small_language, U""), "nothing");
    EXPECT_EQ(say(small_language, std::u32string(61, U'a')), "nothing");
    EXPECT_NE(say(small_language, std::u32string(60, U'a')), "nothing");
}

TEST_F(LetterRulesFile, WhatAFileIncludesComesAfterItsOwn) {
    write("class V ae\nstress last\n[t]\td\n[e]V\ti\n[e]\tɛ\n[a]\tɑː\n", "more.rules");
    EXPECT_EQ(say("include more.rules\nstress first\n[t]\tt\n", U"tatae"), "ˈtɑːtɑː.ɛ");
    EXPECT_EQ(say("include more.rules\nclass V e\n[t]\tt\n", U"tea"), "tɛˈɑː");
}

TEST_F(LetterRulesFile, BrokenLinesAreNamedWithTheirNumber) {
    using testing::HasSubstr;
    EXPECT_THAT(error("[a]\tɑː\nnothing\n"),
                HasSubstr("test.rules:2: not a rule; write: before[letters]after"));
    EXPECT_THAT(error("a\tɑː\n"), HasSubstr("no letters in brackets"));
    EXPECT_THAT(error("[]\tɑː\n"), HasSubstr("no letters in brackets"));
    EXPECT_THAT(error("[a]X\tɑː\n"), HasSubstr("no class X; define it above"));
    EXPECT_THAT(error("[a](b\tɑː\n"), HasSubstr("a ( without its )"));
    EXPECT_THAT(error("[a]b)\tɑː\n"), HasSubstr("a ) without its ("));
    EXPECT_THAT(error("[a]\tS\n"), HasSubstr("cannot say the IPA symbol 'S'"));
    EXPECT_THAT(error("stress loud\n"), HasSubstr("not a place of stress"));
    EXPECT_THAT(error("class Vowels\n"), HasSubstr("not a class; write: class V aeiou"));
    write("include more.rules\n", "more.rules");
    EXPECT_THAT(error("include more.rules\n"), HasSubstr("cannot include another"));
}

}  // namespace
}  // namespace audio_edition
