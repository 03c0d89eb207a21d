// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/guards.h"

#include <map>

#include <gmock/gmock.h>

#include "text/utf8.h"

namespace audio_edition {
namespace {

using namespace std::string_literals;

std::string guarded(std::string_view text, std::string_view language = "en") {
    std::string result;
    for (const std::string& word : guard_text(text, letters_of(language)).words)
        result += (result.empty() ? "" : " ") + word;
    return result;
}

std::string repeated(std::string_view text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i) result += text;
    return result;
}

TEST(Guards, LeaveOrdinaryTextAsItIs) {
    for (const std::string text : {
             "twenty twenty-two",
             "o'clock",
             "U.S",
             "3.14",
             "1,000",
             "3:16",
             "AT&T",
             "C++",
             "node.js",
             "-5",
             "$5",
             "50%",
             "café",
             "naïve",
             "Dvořák",
             "Łódź",
             "Þór",
             "½",
             "20°",
             "a/b",
             "x=y",
             "£5",
             "№ 5",
         }) {
        EXPECT_EQ(guarded(text), text);
        EXPECT_EQ(guard_text(text).lost, 0U) << text;
    }
}

TEST(Guards, SpellTypographyInAscii) {
    EXPECT_EQ(guarded("don’t"), "don't");
    EXPECT_EQ(guarded("well‑known"), "well-known");
    EXPECT_EQ(guarded("one thing—another"), "one thing another");
    EXPECT_EQ(guarded("“quoted” (aside) [note]"), "quoted aside note");
    EXPECT_EQ(guarded("‘single’"), "single");
}

TEST(Guards, ComposeAndStripDiacriticsBeyondThoseTheEngineReads) {
    EXPECT_EQ(guarded("cafe\u0301"), "café");
    EXPECT_EQ(guarded("Nguyễn"), "Nguyen");
    EXPECT_EQ(guarded("z\u0335\u0321\u0353algo"), "zalgo");
}

TEST(Guards, TransliterateOtherScripts) {
    EXPECT_EQ(guarded("Москва"), "moskva");
    EXPECT_EQ(guarded("Ωmega"), "omega");
    EXPECT_EQ(guarded("北京"), "bei jing");
    EXPECT_EQ(guarded("٢٠٢٢"), "2022");
    EXPECT_FALSE(guarded("서울특별시").empty());
}

TEST(Guards, LeaveToAVoiceTheScriptOfItsLanguage) {
    EXPECT_EQ(guarded("नमस्ते दुनिया।", "hi"), "नमस्ते दुनिया");
    EXPECT_EQ(guarded("[[h@l]] <b> Москва 😀", "ru"), "h@l b Москва");
    EXPECT_EQ(guard_text("😀", letters_of("ru")).lost, 1U);
    EXPECT_EQ(guarded("مَدِينَة، ٢٠٢٢؟", "ar"), "مَدِينَة ٢٠٢٢");
    EXPECT_EQ(guarded("你好，世界！", "zh"), "你好 世界");
    EXPECT_EQ(guarded("カタカナ・テスト、ー", "ja"), "カタカナ テスト ー");
    EXPECT_EQ(guarded("안녕하세요", "ko"), "안녕하세요");
    EXPECT_EQ(guarded("Πού πάς;", "el"), "Πού πάς");
}

TEST(Guards, WriteOtherScriptsInLatinLettersForAVoiceThatHasThemNot) {
    EXPECT_EQ(guarded("Москва", "de"), "moskva");
    EXPECT_EQ(guarded("Москва", "hi"), "moskva");
    EXPECT_EQ(guarded("Αθήνα Nguyễn", "ru"), "athena Nguyen");
    EXPECT_EQ(guarded("२०२२", "de"), "2022");
}

TEST(Guards, LeaveToAVoiceTheLatinLettersOfItsLanguage) {
    EXPECT_EQ(guarded("Șerban și țară", "ro"), "Șerban și țară");
    EXPECT_EQ(guarded("Șerban", "de"), "Serban");
    EXPECT_EQ(guarded("Nguyễn", "vi"), "Nguyễn");
    EXPECT_EQ(guarded("Nguyễn", "fr"), "Nguyen");
    EXPECT_EQ(guarded("Əla", "az"), "Əla");
}

TEST(Guards, KeepAccentsThatTellTheStressButForEnglish) {
    EXPECT_EQ(guarded("Sánchez vivía allí", "es"), "Sánchez vivía allí");
    EXPECT_EQ(guarded("Sánchez", "en-GB"), "Sanchez");
}

TEST(Guards, SayDigitsThatAVoiceIsSilentOn) {
    EXPECT_EQ(guarded("۲۰۲۲", "ur"), "2022");
    EXPECT_EQ(guarded("۲۰۲۲", "fa"), "۲۰۲۲");
    EXPECT_EQ(guarded("٢٠٢٢", "hi"), "2022");
}

TEST(Guards, SayNeitherTheMarksInsideWordsNorWhatDrawsThemOut) {
    EXPECT_EQ(guarded("Ինչո՞ւ", "hy"), "Ինչու");
    EXPECT_EQ(guarded("الـــعربية", "ar"), "العربية");
}

TEST(Guards, CutLongWordsBetweenCharactersInEveryScript) {
    for (const auto& [language, letter] :
         std::map<std::string, std::string>{{"zh", "世"}, {"hi", "न"}, {"ru", "ж"}, {"zh-Hani", "𠀋"}}) {
        for (const std::string& word : guard_text(repeated(letter, 1000), letters_of(language)).words) {
            EXPECT_LE(word.size(), 120U) << language;
            EXPECT_EQ(word.size() % letter.size(), 0U) << language;
        }
    }
}

TEST(Guards, DropAndCountWhatHasNoSound) {
    EXPECT_EQ(guarded("well 😀 done"), "well done");
    EXPECT_EQ(guard_text("well 😀 done").lost, 1U);
    EXPECT_EQ(guard_text("\uE000\U000F0000").lost, 2U);
    EXPECT_EQ(guard_text("\xFF\xFE\x80").lost, 3U);
    EXPECT_TRUE(guard_text("★").words.empty());
}

TEST(Guards, DropControlsAndInvisibleCharactersWithoutASound) {
    EXPECT_EQ(guarded("a\x01"
                      "5Sb"),
              "a5Sb");
    EXPECT_EQ(guarded("a\bb\x1B[31mc"), "ab 31mc");
    EXPECT_EQ(guarded("a\0b"s), "ab");
    EXPECT_EQ(guarded("soft\u00ADhy\u200Bphen\u2060ed\uFEFF"), "softhyphened");
    EXPECT_EQ(guarded("left\u202Eright"), "leftright");
    EXPECT_EQ(guarded("a\tb\nc\u00A0d\u2009e"), "a b c d e");
    EXPECT_EQ(guard_text("a\x01\u0085\u200D").lost, 0U);
}

TEST(Guards, KeepNoMarkup) {
    EXPECT_EQ(guarded("<audio src=\"/bin/sh|\"/>"), "audio src= /bin/sh /");
    EXPECT_EQ(guarded("[[h@l'oU]]"), "h@l'oU");
    EXPECT_EQ(guarded("&lt;break/&gt;"), "&lt break/&gt");
    EXPECT_EQ(guarded("]]>"), "");
}

TEST(Guards, BreakUpWhatTheEngineTripsOver) {
    for (const std::string& word : guard_text(repeated("a", 1000)).words) EXPECT_EQ(word.size(), 40U);
    EXPECT_EQ(guarded(repeated("9", 20)), "999999999999999 99999");
    EXPECT_EQ(guarded(repeated("A.", 24) + "A"), "A.A.A.A.A.A.A.A.A.A.A.A A.A.A.A.A.A.A.A.A.A.A.A A");
    EXPECT_EQ(guarded(repeated("s'", 80)).find("'s's's's"), std::string::npos);
    EXPECT_EQ(guarded("$$$$$$$$5"), "$5");
    EXPECT_EQ(guarded("----------"), "");
    EXPECT_EQ(guarded("!!!!!"), "");
}

TEST(Guards, DropStrayPunctuation) {
    EXPECT_EQ(guarded("end."), "end");
    EXPECT_EQ(guarded("No. 5"), "No 5");
    EXPECT_EQ(guarded("a, b; c: d? e!"), "a b c d e");
    EXPECT_EQ(guarded("a--b"), "a b");
    EXPECT_EQ(guarded("'tis the dogs'"), "tis the dogs");
}

/// Whatever comes in, only allowed characters come out, in words of bearable length.
TEST(Guards, HoldForEveryCodePoint) {
    for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 97) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string text = "a";
        append_utf8(text, c);
        for (const std::string& word : guard_text(text + "b").words) {
            ASSERT_TRUE(is_valid_utf8(word));
            ASSERT_LE(word.size(), 160U);
            ASSERT_EQ(word.find_first_of("<>[]\"\\{}\x01\x7F \t\n"), std::string::npos) << word;
        }
    }
}

TEST(PunctuationGuard, KeepsTheStrongest) {
    EXPECT_EQ(guard_punctuation(","), ",");
    EXPECT_EQ(guard_punctuation(".\""), ".");
    EXPECT_EQ(guard_punctuation("?!"), "?");
    EXPECT_EQ(guard_punctuation("!!!!!!!"), "!");
    EXPECT_EQ(guard_punctuation("—"), "—");
    EXPECT_EQ(guard_punctuation("..."), "…");
    EXPECT_EQ(guard_punctuation("…"), "…");
    EXPECT_EQ(guard_punctuation(""), "");
    EXPECT_EQ(guard_punctuation("<break/>"), "");
}

TEST(PhonemeGuard, TakesMnemonicsOnly) {
    EXPECT_TRUE(is_phoneme_string("Imr'A:n k'A:n"));
    EXPECT_TRUE(is_phoneme_string("k,0mpju:t'eIS@n"));
    EXPECT_TRUE(is_phoneme_string("'i:t 'Vp %@"));
    for (const std::string phonemes : {"", " ", "k'A:n]]", "[[", "<mark/>", "k&n", "kɑːn", "_^_FR", "'", ",",
                                       ";f", "=2", "k'A:n -", "a\x01", "a\nb"}) {
        EXPECT_FALSE(is_phoneme_string(phonemes)) << phonemes;
    }
    EXPECT_TRUE(is_phoneme_string(repeated("a", 120)));
    EXPECT_FALSE(is_phoneme_string(repeated("a", 121)));
}

}  // namespace
}  // namespace audio_edition
