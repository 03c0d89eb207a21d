// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/respelling.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "speak/engines/espeak/ipa_phonemes.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

std::string phonemes(std::string_view respelling) {
    return ipa_to_phonemes(respelling_to_ipa(respelling, "test"), PhonemeInventory::american, "test");
}

std::string error_of(std::string_view respelling) {
    try {
        return "no error but " + respelling_to_ipa(respelling, "names.tsv:1");
    } catch (const Error& error) {
        return error.what();
    }
}

TEST(Respelling, IsAsNewspapersWriteIt) {
    EXPECT_EQ(respelling_to_ipa("shi-VAWN", "test"), "ʃɪ.ˈvɔːn");
    for (const auto& [respelling, ipa] : {std::pair{"im-RAHN KAHN", "ɪmˈɹɑːn ˈkɑːn"},
                                          {"HER-mee-uh", "ˈhɜːɹmiə"},
                                          {"BYORK", "ˈbjɔːɹk"},
                                          {"KEEV", "ˈkiːv"},
                                          {"NYOO-tuhn", "ˈnjuːtən"},
                                          {"my", "maɪ"},
                                          {"yes", "jɛs"},
                                          {"DVOR-zhahk", "ˈdvɔːɹʒɑːk"},
                                          {"bahkh", "bɑːx"},
                                          {"HAN-nah", "ˈhænnɑː"},
                                          {"SING-er", "ˈsɪŋəɹ"},
                                          {"MAK-uh-ruh-nee", "ˈmækə.ɹəni"},
                                          {"fon TRAP", "fɒn ˈtɹæp"},
                                          {"TY-uh", "ˈtaɪ.ə"}})
        EXPECT_EQ(phonemes(respelling), ipa_to_phonemes(ipa, PhonemeInventory::american, "test"))
            << respelling;
}

TEST(Respelling, SaysTheSameSoundsWhereverTheyStand) {
    EXPECT_EQ(respelling_to_ipa("uh-BUH-uh", "test"), "ə.ˈbʌ.ə") << "weak where it is not stressed";
    EXPECT_EQ(respelling_to_ipa("thih-DHIH", "test"), "θɪ.ˈðɪ");
}

TEST(Respelling, SaysWhatCannotBeRead) {
    EXPECT_THAT(error_of("cat"), HasSubstr("names.tsv:1: the syllable 'cat' has a c; write k or s"));
    EXPECT_THAT(error_of("kwix"), HasSubstr("has an x; write ks, gz or z"));
    EXPECT_THAT(error_of("qi"), HasSubstr("has a q; write kw"));
    EXPECT_THAT(error_of("shiVAWN"), HasSubstr("has some capitals"));
    EXPECT_THAT(error_of("bahnee"), HasSubstr("has two vowels; separate the syllables with a hyphen"));
    EXPECT_THAT(error_of("shi-vn"), HasSubstr("the syllable 'vn' has no vowel"));
    EXPECT_THAT(error_of("shi--van"), HasSubstr("has no vowel"));
    EXPECT_THAT(error_of("ʃi"),
                HasSubstr("has 'ʃ', which stands for no sound; 'audio-edition lexicon say --help'"));
    EXPECT_THAT(error_of(" "), HasSubstr("no pronunciation is given"));
}

TEST(Respelling, IsMadeOfIpa) {
    EXPECT_EQ(ipa_to_respelling("ˌʃiːoʊˈbæn"), "shee-oh-BAN");
    EXPECT_EQ(ipa_to_respelling("/ɪmˈɹɑːn ˈkɑːn/"), "ihm-RAHN KAHN");
    EXPECT_EQ(ipa_to_respelling("ˈaɪəlænd"), "Y-uh-land");
    EXPECT_EQ(ipa_to_respelling(""), "");
    EXPECT_EQ(ipa_to_respelling("語 \xFF"), "");
}

}  // namespace
}  // namespace audio_edition
