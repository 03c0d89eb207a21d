// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/phoneme_names.h"

#include <gtest/gtest.h>

#include "lexicon/respelling.h"
#include "speak/engines/espeak/engine.h"
#include "speak/engines/espeak/ipa_phonemes.h"

namespace audio_edition {
namespace {

TEST(PhonemeNames, AreIpa) {
    EXPECT_EQ(phonemes_to_ipa("S,i:oUb'an"), "ˌʃiːoʊˈbæn");
    EXPECT_EQ(phonemes_to_ipa("Imr'A:n k'A:n"), "ɪmˈɹɑːn ˈkɑːn");
    EXPECT_EQ(phonemes_to_ipa(""), "");
    EXPECT_EQ(phonemes_to_ipa("\xFF|_!"), "");
}

/// What the audit suggests must be a line that the lexicon takes, and that sounds like what was heard.
TEST(PhonemeNames, ReadBack) {
    const Engine engine(PhonemeInventory::american);
    for (const auto* phonemes : {"b'Vt#I2dZ,Ig", "k,aUA:m'U@r@", "d@-v'o@Zak", "s'aanSeI", "'aI3l@nd",
                                 "br'O2ntE", "h'Irou", "m'i@3r@", "n,u:r@s'aI@ns", "k'0?n-", "l'I*t@L"}) {
        const std::string ipa = phonemes_to_ipa(phonemes);
        const std::string from_ipa = ipa_to_phonemes(ipa, PhonemeInventory::american, "test");
        const std::string from_respelling = ipa_to_phonemes(
            respelling_to_ipa(ipa_to_respelling(ipa), phonemes), PhonemeInventory::american, "test");
        EXPECT_FALSE(engine.read(from_ipa).empty()) << phonemes;
        EXPECT_FALSE(engine.read(from_respelling).empty()) << phonemes;
    }
}

}  // namespace
}  // namespace audio_edition
