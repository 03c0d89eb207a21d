// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/phoneme_alignment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> parts(const std::string& sentence, const std::vector<std::string>& words) {
    std::vector<std::string> found;
    for (const PhonemeSpan& span : align_phonemes(sentence, words))
        found.push_back(sentence.substr(span.begin, span.end - span.begin));
    return found;
}

TEST(PhonemeAlignment, CutsWordsThatTheEngineRunsTogether) {
    EXPECT_THAT(parts("ʌvðə pˈiːpəl", {"ʌv", "ðə", "pˈiːpəl"}), ElementsAre("ʌv", "ðə", "pˈiːpəl"));
    EXPECT_THAT(parts("aɪ hɐvbɪn tə ðɪ ˈæpəl", {"ˈaɪ", "hˈæv", "bˈɪn", "tˈuː", "ðə", "ˈæpəl"}),
                ElementsAre("aɪ", "hɐv", "bɪn", "tə", "ðɪ", "ˈæpəl"));
    EXPECT_THAT(parts("ɪtwʌzɐ", {"ˈɪt", "wˈʌz", "ˈeɪ"}), ElementsAre("ɪt", "wʌz", "ɐ"));
}

TEST(PhonemeAlignment, LeavesWordsOfSeveralWordsWhole) {
    EXPECT_THAT(parts("twˈɛnti twˈɛntitˈuː kˈɑːn", {"twˈɛnti twˈɛntitˈuː", "kˈɑːn"}),
                ElementsAre("twˈɛnti twˈɛntitˈuː", "kˈɑːn"));
}

TEST(PhonemeAlignment, GivesNothingToWordsThatSayNothing) {
    EXPECT_THAT(parts("kˈɑːn wˈɛnt", {"", "kˈɑːn", "", "wˈɛnt", ""}),
                ElementsAre("", "kˈɑːn", "", "wˈɛnt", ""));
    EXPECT_THAT(parts("", {"", "ɐ"}), ElementsAre("", ""));
    EXPECT_THAT(parts("ɐbk", {}), IsEmpty());
}

TEST(PhonemeAlignment, KeepsTheStressWithItsVowel) {
    EXPECT_THAT(parts("ɐɡˈʊd ˈɔːɹ", {"ˈeɪ", "ɡˈʊd", "ˈɔːɹ"}), ElementsAre("ɐ", "ɡˈʊd", "ˈɔːɹ"));
}

TEST(PhonemeAlignment, TakesAnyBytes) {
    const std::string broken = "\xFF\xC9 ˈ\x80 ə";
    EXPECT_EQ(align_phonemes(broken, std::vector<std::string>{"\xC9", "ə"}).size(), 2U);
}

}  // namespace
}  // namespace audio_edition
