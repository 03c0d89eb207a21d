// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/ipa.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"

namespace audio_edition {
namespace {

using testing::AllOf;
using testing::HasSubstr;

std::string error_of(std::string_view ipa) {
    try {
        check_ipa(ipa, "test");
        return "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        EXPECT_EQ(error.where(), "test");
        return error.message();
    }
}

TEST(Ipa, PassesInTheSpellingsOfSeveralDictionaries) {
    for (const auto* church : {"/ˈtʃɜːɹtʃ/", "[ˈt͡ʃɜːrt͡ʃ]", "/ˈʧɝʧ/", "ˈtʃɜ˞tʃ", "/ˈt͜ʃəːrt͜ʃ/", "ˈbɑːtl̩",
                               "bãnˈdã", "ˈfaça", "kuː deɪˈtɑː", "ˈskweə(r)", "sɪ.tɚ", "ˈʁwaʀ"})
        EXPECT_EQ(error_of(church), "no error") << church;
}

TEST(Ipa, NamesTheSymbolItCannotSayAndTheNearestChoice) {
    EXPECT_EQ(error_of("/lεt/"), "cannot say the IPA symbol 'ε' (U+03B5); write 'ɛ'");
    EXPECT_THAT(error_of("/SEt/"), AllOf(HasSubstr("'S' (U+0053)"), HasSubstr("'ʃ'")));
    EXPECT_THAT(error_of("/kát/"), AllOf(HasSubstr("'á' (U+00E1)"), HasSubstr("write 'a'")));
    EXPECT_THAT(error_of("/kæt/, /dɒɡ/"), HasSubstr("one pronunciation per line"));
    EXPECT_THAT(error_of("/kæt-dɒɡ/"), HasSubstr("between syllables"));
    EXPECT_THAT(error_of("/語/"), AllOf(HasSubstr("U+8A9E"), HasSubstr("nearest symbol of the IPA")));
}

TEST(Ipa, DoesNotPrintInvisibleSymbols) {
    EXPECT_THAT(error_of("/kæ\u200Bt/"), HasSubstr("symbol (U+200B)"));
    EXPECT_THAT(error_of("/kæ\x01t/"), HasSubstr("symbol (U+0001)"));
    EXPECT_THAT(error_of("/k\xFF/"), HasSubstr("(U+FFFD)"));
}

TEST(Ipa, RefusesWhatSaysNothing) {
    for (const auto* nothing : {"", "/", "//", "/ /", "/./", "/(ʰ)/"}) {
        EXPECT_THAT(error_of(nothing), testing::AnyOf(HasSubstr("empty"), HasSubstr("U+002F"))) << nothing;
    }
    EXPECT_THAT(error_of("/kætˈ/"), HasSubstr("stress mark"));
    EXPECT_THAT(error_of("/kæˈt dɒɡ/"), HasSubstr("stress mark"));
}

TEST(Ipa, RefusesWhatNoEngineFollowsForItsLength) {
    std::string word;
    for (int i = 0; i < 60; ++i) word += "bæŋ";
    EXPECT_THAT(error_of(word), HasSubstr("too long"));
    std::string phrase;
    for (int i = 0; i < 200; ++i) phrase += "bæŋ ";
    EXPECT_THAT(error_of(phrase), HasSubstr("too long"));
}

TEST(ComparableIpa, IsTheSameForWhatSoundsTheSame) {
    for (const auto* khan : {"/kɑːn/", "ˈkɑːn", "[kɑːn]", "kɑ:n"})
        EXPECT_EQ(comparable_ipa(khan), "kɑːn") << khan;
    EXPECT_EQ(comparable_ipa("/ˈtʃɜː.ɹi/"), comparable_ipa("ˈt͡ʃɜːri"));
    EXPECT_NE(comparable_ipa("ˈɹɛkɔːd"), comparable_ipa("ɹɪˈkɔːd"));
    EXPECT_NE(comparable_ipa("ˈɪnsaɪt"), comparable_ipa("ɪnˈsaɪt"));
    EXPECT_NE(comparable_ipa("kæn"), comparable_ipa("kɑːn"));
}

TEST(Possessive, IsVoicedAfterVowelsAndVoicedSounds) {
    EXPECT_EQ(with_possessive("ˈkɑːn"), "ˈkɑːnz");
    EXPECT_EQ(with_possessive("/ˈæni/"), "ˈæniz");
    EXPECT_EQ(with_possessive("ˈstɔːɹ"), "ˈstɔːrz");
    EXPECT_EQ(with_possessive("ˈbɹuː"), "ˈbruːz");
}

TEST(Possessive, IsVoicelessAfterVoicelessSounds) {
    EXPECT_EQ(with_possessive("ˈpæt"), "ˈpæts");
    EXPECT_EQ(with_possessive("ˈsmɪθ"), "ˈsmɪθs");
    EXPECT_EQ(with_possessive("ˈbɑːx"), "ˈbɑːxs");
    EXPECT_EQ(with_possessive("ˈpætʰ"), "ˈpæts");
}

TEST(Possessive, IsASyllableAfterSibilants) {
    EXPECT_EQ(with_possessive("ˈbʊʃ"), "ˈbʊʃᵻz");
    EXPECT_EQ(with_possessive("ˈdʒɔːɹdʒ"), "ˈdʒɔːrdʒᵻz");
    EXPECT_EQ(with_possessive("ˈt͡ʃɑːt͡ʃ"), "ˈtʃɑːtʃᵻz");
}

}  // namespace
}  // namespace audio_edition
