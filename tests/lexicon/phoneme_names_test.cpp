// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/phoneme_names.h"

#include <gtest/gtest.h>

#include "lexicon/engine.h"
#include "lexicon/ipa.h"
#include "lexicon/respelling.h"

namespace audio_edition {
namespace {

TEST(PhonemeNames, AreIpaAndARespelling) {
    const SpokenName spoken = name_phonemes("S,i:oUb'an");
    EXPECT_EQ(spoken.ipa, "ˌʃiːoʊˈbæn");
    EXPECT_EQ(spoken.respelling, "shee-oh-BAN");
    EXPECT_EQ(name_phonemes("Imr'A:n k'A:n").ipa, "ɪmˈɹɑːn ˈkɑːn");
    EXPECT_EQ(name_phonemes("Imr'A:n k'A:n").respelling, "ihm-RAHN KAHN");
    EXPECT_EQ(name_phonemes("").ipa, "");
    EXPECT_EQ(name_phonemes("\xFF|_!").ipa, "");
}

/// What the audit suggests must be a line that the lexicon takes, and that sounds like what was heard.
TEST(PhonemeNames, ReadBack) {
    const Engine engine(Accent::american);
    for (const auto* phonemes : {"b'Vt#I2dZ,Ig", "k,aUA:m'U@r@", "d@-v'o@Zak", "s'aanSeI", "'aI3l@nd",
                                 "br'O2ntE", "h'Irou", "m'i@3r@", "n,u:r@s'aI@ns", "k'0?n-", "l'I*t@L"}) {
        const SpokenName spoken = name_phonemes(phonemes);
        const std::string from_ipa = ipa_to_phonemes(spoken.ipa, Accent::american, "test");
        const std::string from_respelling =
            ipa_to_phonemes(respelling_to_ipa(spoken.respelling, phonemes), Accent::american, "test");
        EXPECT_FALSE(engine.read(from_ipa).empty()) << phonemes;
        EXPECT_FALSE(engine.read(from_respelling).empty()) << phonemes;
    }
}

}  // namespace
}  // namespace audio_edition
