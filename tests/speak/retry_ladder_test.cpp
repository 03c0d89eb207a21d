// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/retry_ladder.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "speech.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Fails wherever the text holds "bad", and where it is told to for a number of times.
class ScriptedClimber final : public Climber {
  public:
    explicit ScriptedClimber(const SpeechUnit& unit, int chance_failures = 0)
        : unit_(unit), chance_failures_(chance_failures) {}

    std::optional<SpeechFailure> attempt(std::span<const Piece> pieces) override {
        std::string text;
        for (const Piece& piece : pieces) text += (text.empty() ? "" : "|") + text_of(piece);
        const bool fails = text.find("bad") != std::string::npos || chance_failures_-- > 0;
        tried.push_back((fails ? "-" : "+") + text);
        if (fails) return SpeechFailure{FailureKind::crashed, 11};
        return std::nullopt;
    }
    void give_up(const Piece& token, const SpeechFailure&) override { tried.push_back("x" + text_of(token)); }

    std::vector<std::string> tried;

  private:
    std::string text_of(const Piece& piece) const {
        std::string text;
        for (std::size_t i = piece.first; i < piece.last; ++i) {
            text += (text.empty() ? "" : " ") + unit_.sentences[piece.sentence].tokens[i].text;
        }
        return text;
    }

    const SpeechUnit& unit_;
    int chance_failures_;
};

std::vector<std::string> climb(const SpeechUnit& unit, int chance_failures = 0) {
    ScriptedClimber climber(unit, chance_failures);
    static_cast<void>(climb_down(unit.sentences, climber));
    return climber.tried;
}

TEST(RetryLadder, TriesEverythingAtOnceFirst) {
    EXPECT_THAT(climb(unit({"a b", "c"})), ElementsAre("+a b|c"));
}

TEST(RetryLadder, TriesTheSameAgainBeforeAnythingElse) {
    EXPECT_THAT(climb(unit({"a b", "c"}), 1), ElementsAre("-a b|c", "+a b|c"));
}

TEST(RetryLadder, ClimbsDownToTheWordThatDoesIt) {
    EXPECT_THAT(climb(unit({"a b", "c bad d e", "f"})),
                ElementsAre("-a b|c bad d e|f", "-a b|c bad d e|f", "+a b", "-c bad d e", "-c bad", "+c",
                            "-bad", "-bad", "xbad", "+d e", "+f"));
}

TEST(RetryLadder, DoesNotTryASentenceThatIsTheWholeUnitAThirdTime) {
    EXPECT_THAT(climb(unit({"bad b"})), ElementsAre("-bad b", "-bad b", "-bad", "-bad", "xbad", "+b"));
    EXPECT_THAT(climb(unit({"bad"})), ElementsAre("-bad", "-bad", "xbad"));
}

TEST(RetryLadder, GivesAWordThatFailedByChanceAnotherTry) {
    EXPECT_THAT(climb(unit({"a b"}), 3), ElementsAre("-a b", "-a b", "-a", "+a", "+b"));
}

TEST(RetryLadder, ReturnsWhyItClimbedDown) {
    const SpeechUnit good = unit({"a"});
    ScriptedClimber one(good);
    EXPECT_FALSE(climb_down(good.sentences, one));
    const SpeechUnit bad = unit({"bad b"});
    ScriptedClimber other(bad);
    const auto failure = climb_down(bad.sentences, other);
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->detail, 11);
}

TEST(RetryLadder, OfASentenceWithoutTokensIsShort) {
    EXPECT_THAT(climb(unit({""})), ElementsAre("+"));
}

}  // namespace
}  // namespace audio_edition
