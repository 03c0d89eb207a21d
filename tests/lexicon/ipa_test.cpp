// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/ipa.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"

namespace audio_edition {
namespace {

using testing::AllOf;
using testing::HasSubstr;

std::string american(std::string_view ipa) {
    return ipa_to_phonemes(ipa, Accent::american, "test");
}
std::string british(std::string_view ipa) {
    return ipa_to_phonemes(ipa, Accent::british, "test");
}

std::string error_of(std::string_view ipa) {
    try {
        return "no error but " + american(ipa);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        EXPECT_EQ(error.where(), "test");
        return error.message();
    }
}

TEST(Ipa, PutsStressBeforeTheVowelItFallsOn) {
    EXPECT_EQ(american("/ɪmˈrɑːn ˈkɑːn/"), "Imr'A:n k'A:n");
    EXPECT_EQ(american("ˌɪntɹəˈdʌkʃən"), ",Intr@d'VkS@n");
    EXPECT_EQ(american("'strɛŋkθ"), "str'ENkT");
}

TEST(Ipa, ReadsTheSpellingsOfSeveralDictionariesAlike) {
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

TEST(Ipa, GivesTheLotVowelAndTheOneOfHurryToEachAccentAsItSaysThem) {
    EXPECT_EQ(american("ˈlɒt"), "l'A:t");
    EXPECT_EQ(british("ˈlɒt"), "l'0t");
    EXPECT_EQ(american("ˈflɒɹɪdə"), "fl'O:rId@");
    EXPECT_EQ(british("ˈflɒɹɪdə"), "fl'0rId@");
    EXPECT_EQ(american("ˈmʌɹi"), "m'3:ri");
    EXPECT_EQ(british("ˈmʌɹi"), "m'Vri");
}

TEST(Ipa, LeavesAnRToTheVoiceUnlessAVowelFollows) {
    EXPECT_EQ(american("ˈstɔːɹ"), "st'O@");
    EXPECT_EQ(british("ˈstɔːɹi"), "st'O:ri");
    EXPECT_EQ(british("ˈstɔː.ɹi"), "st'O:ri");
    EXPECT_EQ(british("ˌɪntəɹˈækt"), ",Int@r'akt");
    EXPECT_EQ(american("ˌɪntəɹˈækt"), ",Int3r'akt");
    EXPECT_EQ(american("ˈbʌɪɹt"), "b'aIrt");
    EXPECT_EQ(british("ˈbʌɪɹt"), "b'aIt");
}

TEST(Ipa, StressesTheFirstFullVowelOfAnUnmarkedWord) {
    EXPECT_EQ(american("dʒɒn"), "dZ'A:n");
    EXPECT_EQ(american("əbaʊt"), "@b'aUt");
    EXPECT_EQ(american("dʒɒn dʌn"), "dZ'A:n d'Vn");
    EXPECT_EQ(american("sɪtɚ"), "s'It3");
    EXPECT_EQ(american("ðə"), "D@");
    EXPECT_EQ(american("hətə"), "h'Vt@");
}

TEST(Ipa, LeavesAShortUnmarkedWordUnstressedBesideAMarkedOne) {
    EXPECT_EQ(american("kuː deɪˈtɑː"), "ku: deIt'A:");
    EXPECT_EQ(american("ˌlɑː ˈskɑːlɑː mɪlæn"), "l,A: sk'A:lA: m'Ilan");
}

TEST(Ipa, ReadsAStressedWeakVowelAsTheFullOneThatIsMeant) {
    EXPECT_EQ(american("ˈhət"), "h'Vt");
    EXPECT_EQ(american("ˈbəɹd"), "b'3:d");
    EXPECT_EQ(american("ˈsit"), "s'i:t");
}

TEST(Ipa, KeepsApartWhatTheEngineWouldReadAsOneSound) {
    EXPECT_EQ(american("ˈnʌt.ʃɛl"), "n'Vt|SEl");
    EXPECT_EQ(american("ˈtʃʌtʃ"), "tS'VtS");
    EXPECT_EQ(american("ˈnæ.ɪf"), "n'a|If");
}

TEST(Ipa, SaysForeignSoundsAsNearAsTheVoiceCan) {
    EXPECT_EQ(british("ˈbax"), "b'ax");
    EXPECT_EQ(british("ɲi"), "n^'i:");
    EXPECT_EQ(british("ʁeˈzɔ̃"), "Q\"Ez'O~");
    EXPECT_EQ(british("vɛ̃"), "v'an");
    EXPECT_EQ(british("ˈɡøːtə"), "g'3:t@");
    EXPECT_EQ(british("ˈfaça"), "f'aCa");
    EXPECT_EQ(british("ˈfac\u0327a"), "f'aCa");
    EXPECT_EQ(british("bãnˈdã"), "bA~nd'A~");
}

TEST(Ipa, NamesTheSymbolItCannotSayAndTheNearestChoice) {
    EXPECT_EQ(error_of("/lεt/"), "cannot say the IPA symbol 'ε' (U+03B5); write 'ɛ'");
    EXPECT_THAT(error_of("/SEt/"), AllOf(HasSubstr("'S' (U+0053)"), HasSubstr("'ʃ'")));
    EXPECT_THAT(error_of("/kát/"), AllOf(HasSubstr("'á' (U+00E1)"), HasSubstr("write 'a'")));
    EXPECT_THAT(error_of("/kæt/, /dɒɡ/"), HasSubstr("one pronunciation a line"));
    EXPECT_THAT(error_of("/kæt-dɒɡ/"), HasSubstr("between syllables"));
    EXPECT_THAT(error_of("/語/"), AllOf(HasSubstr("U+8A9E"), HasSubstr("lexicon/README.md")));
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

TEST(Ipa, RefusesWhatTheEngineWouldDropForItsLength) {
    std::string word;
    for (int i = 0; i < 60; ++i) word += "bæŋ";
    EXPECT_THAT(error_of(word), HasSubstr("too long"));
    std::string phrase;
    for (int i = 0; i < 200; ++i) phrase += "bæŋ ";
    EXPECT_THAT(error_of(phrase), HasSubstr("too long"));
}

}  // namespace
}  // namespace audio_edition
