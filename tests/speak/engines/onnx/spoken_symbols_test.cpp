// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/onnx/spoken_symbols.h"

#include <array>
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace audio_edition {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr int step = 100;
constexpr int rate = 10000;  // so that 5 ms are 50 samples
constexpr std::size_t none = SpokenSymbol::silence;

/// Symbols of which those of tokens are loud.
struct Speech {
    std::vector<SpokenSymbol> symbols;
    std::vector<std::int64_t> durations;
    std::vector<float> samples;

    void add(std::size_t token, std::int64_t duration, float level) {
        symbols.push_back({1, token});
        durations.push_back(duration);
        samples.insert(samples.end(), static_cast<std::size_t>(duration * step), level);
    }
    [[nodiscard]] ModelSound sound() const { return {symbols, durations, samples, step, rate}; }
};

Speech two_words() {
    Speech speech;
    speech.add(none, 5, 0);
    speech.add(0, 4, 0.5F);
    speech.add(none, 2, 0);
    speech.add(2, 3, 0.5F);
    speech.add(none, 5, 0);
    return speech;
}

TEST(SpokenSymbols, AreConsistentWhereTheirDurationsAreThoseOfTheSound) {
    Speech speech = two_words();
    EXPECT_TRUE(is_consistent(speech.sound()));
    speech.samples.pop_back();
    EXPECT_FALSE(is_consistent(speech.sound()));
    speech = two_words();
    speech.durations[0] = -5;
    EXPECT_FALSE(is_consistent(speech.sound()));
    speech = two_words();
    speech.durations[0] = INT64_MAX;
    EXPECT_FALSE(is_consistent(speech.sound()));
    speech.durations.pop_back();
    EXPECT_FALSE(is_consistent(speech.sound()));
}

TEST(SpokenParts, BeginAndEndWithTheirWords) {
    const Speech speech = two_words();
    const SpokenPart part = cut_part(speech.sound(), 0, 5, std::array<std::size_t, 3>{0, 1, 2});
    EXPECT_EQ(part.samples.size(), 50U + 400 + 200 + 300 + 50) << "with 5 ms at each end";
    EXPECT_THAT(part.starts, ElementsAre(50, SpokenPart::elsewhere, 650));
    EXPECT_EQ(part.samples.front(), 0);
    EXPECT_EQ(part.samples[200], std::lrint(0.25 * 32767)) << "halved";
}

TEST(SpokenParts, LoseTheNoiseThatAModelMakesLongAfterItsLastWord) {
    Speech speech = two_words();
    speech.add(none, 40, 0);
    speech.add(none, 3, 0.9F);  // a burst
    const SpokenPart part =
        cut_part(speech.sound(), 0, speech.symbols.size(), std::array<std::size_t, 2>{0, 2});
    EXPECT_LT(part.samples.size(), 1100U);
    EXPECT_EQ(part.samples.back(), 0);
}

TEST(SpokenParts, KeepAConsonantThatRingsOn) {
    Speech speech;
    speech.add(0, 4, 0.5F);
    speech.add(none, 10, 0.1F);
    const SpokenPart part = cut_part(speech.sound(), 0, 2, std::array<std::size_t, 1>{0});
    EXPECT_EQ(part.samples.size(), 1400U);
}

/// Models give the last phoneme the silence after it, and begin the next sentence within that.
TEST(SpokenParts, EndBeforeTheNextSentenceBegins) {
    Speech speech;
    speech.add(0, 4, 0.5F);
    speech.add(0, 30, 0);
    speech.add(none, 1, 0.2F);
    speech.add(2, 4, 0.5F);
    const SpokenPart first = cut_part(speech.sound(), 0, 3, std::array<std::size_t, 2>{0, 2});
    EXPECT_LE(first.samples.size(), 450U);
    const SpokenPart second = cut_part(speech.sound(), 3, 4, std::array<std::size_t, 2>{0, 2});
    EXPECT_EQ(second.samples.size(), 500U) << "with its onset, of the symbol before it";
    EXPECT_THAT(second.starts, ElementsAre(SpokenPart::elsewhere, 0));
}

TEST(SpokenParts, KeepThePlosiveAfterAClosure) {
    Speech speech;
    speech.add(0, 4, 0.5F);
    speech.add(0, 8, 0);
    speech.add(0, 1, 0.2F);
    speech.add(none, 5, 0);
    EXPECT_EQ(cut_part(speech.sound(), 0, 4, std::array<std::size_t, 1>{0}).samples.size(), 1300U + 50);
}

TEST(SpokenParts, FadeInAndOutWhereTheyAreCut) {
    Speech speech;
    speech.add(0, 20, 0.5F);
    const SpokenPart part = cut_part(speech.sound(), 0, 1, std::array<std::size_t, 1>{0});
    EXPECT_EQ(part.samples.front(), 0);
    EXPECT_EQ(part.samples.back(), 0);
    EXPECT_GT(part.samples[25], 0);
    EXPECT_LT(part.samples[25], part.samples[1000]);
}

TEST(SpokenParts, HoldTheirOwnSymbolsOnly) {
    const Speech speech = two_words();
    const SpokenPart second = cut_part(speech.sound(), 2, 5, std::array<std::size_t, 2>{0, 2});
    EXPECT_EQ(second.samples.size(), 50U + 300 + 50);
    EXPECT_THAT(second.starts, ElementsAre(SpokenPart::elsewhere, 50));
    const SpokenPart nothing = cut_part(speech.sound(), 4, 5, std::array<std::size_t, 1>{0});
    EXPECT_THAT(nothing.samples, IsEmpty());
}

TEST(SpokenParts, BeginTheirWordsBeforeTheSymbolsWhereTheModelLags) {
    const Speech speech = two_words();
    ModelSound sound = speech.sound();
    sound.lag_ms = 15;
    EXPECT_THAT(cut_part(sound, 0, 5, std::array<std::size_t, 2>{0, 2}).starts, ElementsAre(50, 500))
        << "the first is where the sound begins";
    sound.lag_ms = 1000;
    EXPECT_THAT(cut_part(sound, 0, 5, std::array<std::size_t, 2>{0, 2}).starts, ElementsAre(50, 50))
        << "never before the word before it";
}

TEST(SpokenParts, TakeWhatIsNoNumberForSilence) {
    Speech speech;
    speech.add(0, 4, NAN);
    speech.add(0, 4, INFINITY);
    speech.add(0, 4, 5.0F);
    const SpokenPart part = cut_part(speech.sound(), 0, 3, std::array<std::size_t, 1>{0});
    EXPECT_THAT(part.samples, Each(testing::AllOf(testing::Ge(0), testing::Le(32767))));
}

TEST(SpokenParts, AreJoinedWithAPause) {
    SpokenPart whole;
    join(whole, {{1, 2}, {0, SpokenPart::elsewhere}}, 3);
    join(whole, {{4}, {0, 0}}, 3);
    EXPECT_THAT(whole.samples, ElementsAre(1, 2, 0, 0, 0, 4));
    EXPECT_THAT(whole.starts, ElementsAre(0, 5)) << "a word that goes on begins where it began";
}

TEST(SpokenParts, LetUnheardTokensBeginWithTheNext) {
    SpokenPart part{{1, 2, 3}, {SpokenPart::elsewhere, 1, SpokenPart::elsewhere}};
    place_unheard(part);
    EXPECT_THAT(part.starts, ElementsAre(1, 1, 3));
}

TEST(Plausibility, ToleratesWhatPeopleDoAndNoMumbling) {
    EXPECT_TRUE(is_plausible(10, 8000, rate, 1));
    EXPECT_FALSE(is_plausible(10, 1000, rate, 1)) << "ten sounds in a tenth of a second";
    EXPECT_FALSE(is_plausible(10, 60'000, rate, 1)) << "in six";
    EXPECT_TRUE(is_plausible(10, 60'000, rate, 2)) << "at half the pace";
    EXPECT_TRUE(is_plausible(1, 9000, rate, 1)) << "a letter";
}

}  // namespace
}  // namespace audio_edition
