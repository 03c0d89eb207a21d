// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "speech.h"

namespace audio_edition {
namespace {

using namespace std::string_literals;

std::string repeated(std::string_view text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i) result += text;
    return result;
}

class HostileText : public testing::Test {
  protected:
    SpokenUnit speak(const SpeechUnit& text) {
        const SpokenUnit spoken = pool_.speak(text, diagnostics_);
        expect_sound(text, spoken);
        EXPECT_EQ(pool_.phonemes(text.sentences).size(), text.sentences.size());
        return spoken;
    }
    std::size_t length_of(const std::string& text) {
        return speak(unit_of_one_token(text)).pcm.samples.size();
    }

    SpeakerPool pool_{speaker_program(), plain_voice(), 1};
    CollectedDiagnostics diagnostics_;
};

TEST_F(HostileText, WhatCrashesTheEngineIsSpoken) {
    for (const std::string& text : {repeated("A.", 100), repeated("U.S.", 50), repeated("s'", 80),
                                    repeated("A. ", 100), repeated("' ", 100)}) {
        speak(unit_of_one_token(text));
        speak(unit({text}));
    }
    EXPECT_GT(length_of(repeated("A.", 100)), 50000U);
    EXPECT_GT(length_of(repeated("U.S.", 50)), 50000U);
}

TEST_F(HostileText, CommandsInTheTextDoNothing) {
    const std::size_t plain = length_of("one two three");
    EXPECT_EQ(length_of("one \x01"
                        "50Vtwo three"),
              length_of("one 50Vtwo three"));
    EXPECT_EQ(length_of("one two\x01 three"), plain);
    EXPECT_EQ(length_of("one\0 two three"s), plain);
    EXPECT_EQ(length_of("one two\u200B three\uFEFF"), plain);
    EXPECT_EQ(length_of("one [[two]] three"), plain);
    EXPECT_EQ(length_of("one <two> three"), plain);
    EXPECT_EQ(length_of("one \"two\" three"), plain);
}

TEST_F(HostileText, MarkupRunsNothingAndIsRead) {
    const std::filesystem::path trace = std::filesystem::path(testing::TempDir()) / "the-markup-was-run";
    for (const std::string& text : std::vector<std::string>{
             "<audio src=\"|touch " + trace.string() + "\"/>", "<audio src=\"/etc/passwd\">",
             "<speak><voice name=\"de\">", "<mark name=\"0\"/>", "&lt;break time=\"9s\"/&gt;",
             "&#60;break/&#62;", "</speak>", "<![CDATA[ x ]]>", "<prosody rate=\"10%\">slow",
             "<say-as interpret-as=\"characters\">abc"}) {
        const SpokenUnit spoken = speak(unit_of_one_token(text));
        EXPECT_FALSE(spoken.pcm.samples.empty()) << text;
        EXPECT_LT(spoken.pcm.samples.size(), 22050U * 15) << text;
    }
    EXPECT_FALSE(std::filesystem::exists(trace));
}

TEST_F(HostileText, OneTokenDoesNotChangeTheNextUnit) {
    const SpeechUnit innocent = unit({"An innocent sentence."});
    const SpokenUnit before = speak(innocent);
    speak(
        unit_of_one_token("[[unclosed <prosody rate=\"400%\"> \x01"
                          "0V"));
    EXPECT_EQ(speak(innocent).pcm.samples, before.pcm.samples);
}

TEST_F(HostileText, InvalidUtf8IsSpokenAsFarAsItGoes) {
    EXPECT_GT(length_of("good \xC3\x28 \xF0\x9F more"), 10000U);
    length_of("\xED\xA0\x80\xFF\xFE\xC0\xAF");
}

TEST_F(HostileText, OtherScriptsAreSpokenInLatinLetters) {
    for (const std::string text : {"Москва", "Αθήνα", "北京", "東京タワー", "서울", "القاهرة", "ירושלים",
                                   "दिल्ली", "กรุงเทพ", "देवनागरी हिन्दी भाषा"}) {
        EXPECT_GT(length_of(text), 5000U) << text;
    }
}

TEST_F(HostileText, AScriptThatNobodyTransliteratesIsReported) {
    const SpokenUnit spoken = speak(unit({"The word ᏣᎳᎩ was written."}));
    ASSERT_EQ(spoken.unspoken.size(), 1U);
    EXPECT_EQ(spoken.unspoken[0].first, 4U);
    ASSERT_EQ(diagnostics_.all().size(), 1U);
    EXPECT_THAT(diagnostics_.all()[0].message, testing::HasSubstr("ᏣᎳᎩ"));
}

TEST_F(HostileText, LongTextIsSpokenWhole) {
    const std::size_t once = length_of(repeated("word ", 100));
    const std::size_t tenfold = length_of(repeated("word ", 1000));
    EXPECT_GT(tenfold, 9 * once);
    EXPECT_LT(tenfold, 11 * once);
}

TEST_F(HostileText, AHundredThousandCharactersInOneTokenAreSpokenOrReported) {
    const SpokenUnit spoken = speak(unit_of_one_token(std::string(100'000, 'x')));
    EXPECT_TRUE(!spoken.unspoken.empty() || spoken.pcm.samples.size() > 22050U * 60);
}

TEST_F(HostileText, SignsInLongRunsAreSpokenOrReported) {
    for (const char sign : "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"s) {
        speak(unit_of_one_token(std::string(200, sign)));
        speak(unit_of_one_token(repeated("a"s + sign, 50)));
        speak(unit_of_one_token(repeated("7"s + sign, 50)));
    }
}

TEST_F(HostileText, PhonemesThatAreNoneAreNotSpoken) {
    for (const std::string ipa :
         {"]] <audio src='x'/> [[", "\x01", "ɑː", "_^_FR", "zzzzqqq'", "'''''''", "????", "a.b?c!d,e"}) {
        SpeechUnit text = unit({"before here after"});
        text.sentences[0].tokens[1].ipa = ipa;
        EXPECT_THAT(speak(text).unspoken, testing::IsEmpty()) << ipa;
    }
}

TEST_F(HostileText, PunctuationFieldsHoldNoMarkup) {
    SpeechUnit text = unit({"before here after"});
    const std::size_t plain = speak(text).pcm.samples.size();
    for (const std::string punctuation : {"<break time=\"5s\"/>", "[[", "\x01", "\xFF"}) {
        text.sentences[0].tokens[1].punctuation = punctuation;
        EXPECT_EQ(speak(text).pcm.samples.size(), plain) << punctuation;
    }
}

}  // namespace
}  // namespace audio_edition
