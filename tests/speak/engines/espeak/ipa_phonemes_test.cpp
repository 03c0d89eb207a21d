// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/ipa_phonemes.h"

#include <gtest/gtest.h>

#include "base/error.h"

namespace audio_edition {
namespace {

std::string american(std::string_view ipa) {
    return ipa_to_phonemes(ipa, PhonemeInventory::american, "test");
}
std::string british(std::string_view ipa) {
    return ipa_to_phonemes(ipa, PhonemeInventory::british, "test");
}

TEST(IpaPhonemes, PutsStressBeforeTheVowelItFallsOn) {
    EXPECT_EQ(american("/ɪmˈrɑːn ˈkɑːn/"), "Imr'A:n k'A:n");
    EXPECT_EQ(american("ˌɪntɹəˈdʌkʃən"), ",Intr@d'VkS@n");
    EXPECT_EQ(american("'strɛŋkθ"), "str'ENkT");
}

TEST(IpaPhonemes, ReadsTheSpellingsOfSeveralDictionariesAlike) {
    for (const auto* church : {"/ˈtʃɜːɹtʃ/", "[ˈt͡ʃɜːrt͡ʃ]", "/ˈʧɝʧ/", "ˈtʃɜ˞tʃ", "/ˈt͜ʃəːrt͜ʃ/"}) {
        EXPECT_EQ(american(church), "tS'3:tS") << church;
    }
    for (const auto* goat : {"ˈɡoʊt", "ˈgəʊt", "ˈɡou̯t", "ˈɡot", "ˈɡowt", "ɡoʊtʰ"}) {
        EXPECT_EQ(british(goat), "g'oUt") << goat;
    }
    for (const auto* square : {"ˈskwɛəɹ", "ˈskweə(r)", "ˈskwɛɚ", "ˈskwɛː", "ˈskwɛr"}) {
        EXPECT_EQ(american(square), "skw'e@") << square;
    }
    EXPECT_EQ(american("ˈbɑːtl̩"), "b'A:t@L");
    EXPECT_EQ(american("ˈbɑːtəɫ"), "b'A:t@L");
}

TEST(IpaPhonemes, GivesTheLotVowelAndTheOneOfHurryToEachAccentAsItSaysThem) {
    EXPECT_EQ(american("ˈlɒt"), "l'A:t");
    EXPECT_EQ(british("ˈlɒt"), "l'0t");
    EXPECT_EQ(american("ˈflɒɹɪdə"), "fl'O:rId@");
    EXPECT_EQ(british("ˈflɒɹɪdə"), "fl'0rId@");
    EXPECT_EQ(american("ˈmʌɹi"), "m'3:ri");
    EXPECT_EQ(british("ˈmʌɹi"), "m'Vri");
}

TEST(IpaPhonemes, LeavesAnRToTheVoiceUnlessAVowelFollows) {
    EXPECT_EQ(american("ˈstɔːɹ"), "st'O@");
    EXPECT_EQ(british("ˈstɔːɹi"), "st'O:ri");
    EXPECT_EQ(british("ˈstɔː.ɹi"), "st'O:ri");
    EXPECT_EQ(british("ˌɪntəɹˈækt"), ",Int@r'akt");
    EXPECT_EQ(american("ˌɪntəɹˈækt"), ",Int3r'akt");
    EXPECT_EQ(american("ˈbʌɪɹt"), "b'aIrt");
    EXPECT_EQ(british("ˈbʌɪɹt"), "b'aIt");
}

TEST(IpaPhonemes, StressesTheFirstFullVowelOfAnUnmarkedWord) {
    EXPECT_EQ(american("dʒɒn"), "dZ'A:n");
    EXPECT_EQ(american("əbaʊt"), "@b'aUt");
    EXPECT_EQ(american("dʒɒn dʌn"), "dZ'A:n d'Vn");
    EXPECT_EQ(american("sɪtɚ"), "s'It3");
    EXPECT_EQ(american("ðə"), "D@");
    EXPECT_EQ(american("hətə"), "h'Vt@");
}

TEST(IpaPhonemes, LeavesAShortUnmarkedWordUnstressedBesideAMarkedOne) {
    EXPECT_EQ(american("kuː deɪˈtɑː"), "ku: deIt'A:");
    EXPECT_EQ(american("ˌlɑː ˈskɑːlɑː mɪlæn"), "l,A: sk'A:lA: m'Ilan");
}

TEST(IpaPhonemes, ReadsAStressedWeakVowelAsTheFullOneThatIsMeant) {
    EXPECT_EQ(american("ˈhət"), "h'Vt");
    EXPECT_EQ(american("ˈbəɹd"), "b'3:d");
    EXPECT_EQ(american("ˈsit"), "s'i:t");
}

TEST(IpaPhonemes, KeepsApartWhatTheEngineWouldReadAsOneSound) {
    EXPECT_EQ(american("ˈnʌt.ʃɛl"), "n'Vt|SEl");
    EXPECT_EQ(american("ˈtʃʌtʃ"), "tS'VtS");
    EXPECT_EQ(american("ˈnæ.ɪf"), "n'a|If");
}

TEST(IpaPhonemes, SaysForeignSoundsAsNearAsTheVoiceCan) {
    EXPECT_EQ(british("ˈbax"), "b'ax");
    EXPECT_EQ(british("ɲi"), "n^'i:");
    EXPECT_EQ(british("ʁeˈzɔ̃"), "Q\"Ez'O~");
    EXPECT_EQ(british("vɛ̃"), "v'an");
    EXPECT_EQ(british("ˈɡøːtə"), "g'3:t@");
    EXPECT_EQ(british("ˈfaça"), "f'aCa");
    EXPECT_EQ(british("ˈfac\u0327a"), "f'aCa");
    EXPECT_EQ(british("bãnˈdã"), "bA~nd'A~");
}

TEST(IpaPhonemes, AreRefusedWhereTheEngineWouldDropThemForTheirLength) {
    std::string word;
    for (int i = 0; i < 60; ++i) word += "bæŋ";
    EXPECT_THROW(static_cast<void>(american(word)), Error);
    std::string phrase;
    for (int i = 0; i < 200; ++i) phrase += "bæŋ ";
    EXPECT_THROW(static_cast<void>(american(phrase)), Error);
}

}  // namespace
}  // namespace audio_edition
