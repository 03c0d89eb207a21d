// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/xsampa.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "speak/engines/espeak/ipa_phonemes.h"

namespace audio_edition {
namespace {

std::string ipa(std::string_view xsampa) {
    return xsampa_to_ipa(xsampa, "test");
}

TEST(XSampa, IsIpaInAscii) {
    EXPECT_EQ(ipa("\"kA:n"), "ˈkɑːn");
    EXPECT_EQ(ipa("Im\"rA:n %k{n"), "ɪmˈrɑːn ˌkæn");
}

TEST(XSampa, TakesTheLongestSymbol) {
    EXPECT_EQ(ipa("r\\Vn"), "ɹʌn");
    EXPECT_EQ(ipa("3`@`"), "ɝɚ");
    EXPECT_EQ(ipa("s\\z\\x\\"), "ɕʑɧ");
    EXPECT_EQ(ipa("a~O~"), "a\u0303ɔ\u0303");
    EXPECT_EQ(ipa("n_=t_hd_d"), "n̩tʰd̪");
    EXPECT_EQ(ipa("t_S"), "t͡ʃ");
}

TEST(XSampa, IsSaidAsItsIpaIs) {
    for (const auto& [xsampa, symbols] :
         {std::pair{"\"si:@rSA", "ˈsiːərʃɑ"}, {"bj9rk", "bjœrk"}, {"ma\"Jana", "maˈɲana"}})
        EXPECT_EQ(ipa_to_phonemes(ipa(xsampa), PhonemeInventory::american, "x"),
                  ipa_to_phonemes(symbols, PhonemeInventory::american, "i"));
}

TEST(XSampa, NamesWhatIsNoSymbol) {
    try {
        static_cast<void>(xsampa_to_ipa("kɑːn", "names.tsv:3"));
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(),
                     "names.tsv:3: 'ɑ' is not X-SAMPA; write X-SAMPA in ASCII, or IPA without the option");
    }
}

}  // namespace
}  // namespace audio_edition
