// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/protocol.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

const SpeakRequest speak_request{
    {2400, 88200, 512},
    {{{{.text = "Hello", .ipa = "həˈloʊ", .manner = Manner::words, .punctuation = ","}, {.text = "you"}}},
     {}}};
const SpokenReply spoken_reply{
    true, {{3, {0, not_heard, 2}, {{1, "nothing in it"}}}, {2, {}, {}}}, {1, -2, 3, -4, 5}};

/// Every beginning of an encoded message, and every one with a byte changed, decodes to nothing or to
/// something consistent.
template <typename T>
void survive_damage(const T& original) {
    const Message whole = encode(original);
    ASSERT_TRUE(decode<T>(whole));
    for (std::size_t size = 0; size < whole.body.size(); ++size) {
        EXPECT_FALSE(decode<T>({whole.type, whole.body.substr(0, size)})) << size;
    }
    EXPECT_FALSE(decode<T>({whole.type, whole.body + "x"}));
    EXPECT_FALSE(decode<T>({static_cast<std::uint8_t>(whole.type + 1), whole.body}));
    for (std::size_t at = 0; at < whole.body.size(); ++at) {
        for (const char damage : {'\x01', '\x80', '\xFF'}) {
            Message damaged = whole;
            damaged.body[at] = static_cast<char>(damaged.body[at] ^ damage);
            static_cast<void>(decode<T>(damaged));
        }
    }
}

TEST(Protocol, EveryMessageSurvivesDamage) {
    survive_damage(
        SelectRequest{protocol_version, {"en-US", 170, {{"pitch", "50"}, {"voice", "gmw/en-US"}}}});
    survive_damage(ReadyReply{protocol_version, {"espeak-ng", "1.51", 1}, {22050}});
    survive_damage(RefusedReply{Refusal::unavailable, "variant 'f9'", "no"});
    survive_damage(speak_request);
    survive_damage(spoken_reply);
    survive_damage(SpokenRuns{true, spoken_reply.runs});
    survive_damage(PhonemesRequest{{2000, 0, 512}, {{{{.text = "text"}}}}});
    survive_damage(PhonemesReply{{{"həˈloʊ", "h@l'oU", {"the voice has no sound 'x'"}}, {}}});
    survive_damage(VoicesReply{{{{"gmw/en", "English", "en"}}, {"f1", "f2"}}});
    survive_damage(FailedReply{{FailureKind::crashed, 11}});
}

TEST(Protocol, CarriesARequestToSpeak) {
    const auto decoded = decode<SpeakRequest>(encode(speak_request));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->limits.deadline_ms, 2400U);
    EXPECT_EQ(decoded->limits.samples, 88200U);
    EXPECT_EQ(decoded->limits.memory_mib, 512U);
    ASSERT_EQ(decoded->runs.size(), 2U);
    ASSERT_EQ(decoded->runs[0].tokens.size(), 2U);
    const SpeechToken& hello = decoded->runs[0].tokens[0];
    EXPECT_EQ(hello.text, "Hello");
    EXPECT_EQ(hello.ipa, "həˈloʊ");
    EXPECT_EQ(hello.manner, Manner::words);
    EXPECT_EQ(hello.punctuation, ",");
}

TEST(Protocol, CarriesSoundTimesAndRemarks) {
    const auto decoded = decode<SpokenReply>(encode(spoken_reply));
    ASSERT_TRUE(decoded);
    EXPECT_TRUE(decoded->confined);
    EXPECT_EQ(decoded->runs[0].starts, (std::vector<std::uint32_t>{0, not_heard, 2}));
    ASSERT_EQ(decoded->runs[0].remarks.size(), 1U);
    EXPECT_EQ(decoded->runs[0].remarks[0].reason, "nothing in it");
    EXPECT_EQ(decoded->samples, spoken_reply.samples);
}

bool is_taken(const SpokenRun& run) {
    return decode<SpokenReply>(encode(SpokenReply{true, {run}, {1, 2, 3, 4, 5}})).has_value();
}

TEST(Protocol, RefusesTimesOutOfOrderOrRange) {
    EXPECT_FALSE(is_taken({5, {3, 2}, {}}));
    EXPECT_FALSE(is_taken({5, {3, not_heard, 2}, {}}));
    EXPECT_FALSE(is_taken({5, {6}, {}}));
    EXPECT_TRUE(is_taken({5, {5}, {}}));
    EXPECT_TRUE(is_taken({5, {not_heard, 5}, {}}));
}

TEST(Protocol, RefusesRemarksOnOtherTokensAndEndlessOnes) {
    EXPECT_TRUE(is_taken({5, {0}, {{0, std::string(longest_reason, 'x')}}}));
    EXPECT_FALSE(is_taken({5, {0}, {{0, std::string(longest_reason + 1, 'x')}}}));
    EXPECT_FALSE(is_taken({5, {0}, {{1, "x"}}}));
}

TEST(Protocol, RefusesAMannerThatIsNone) {
    const SpeakRequest request{{}, {{{{.text = "a", .manner = static_cast<Manner>(3)}}}}};
    EXPECT_FALSE(decode<SpeakRequest>(encode(request)));
}

TEST(Protocol, AChildsAccountIsAReplyWithoutItsSamples) {
    const std::string account = encode(SpokenRuns{true, spoken_reply.runs}).body;
    EXPECT_EQ(encode(spoken_reply).body.substr(0, account.size()), account);
    const SpeakRequest request{{0, 5, 0}, {{{{}, {}, {}}}, {}}};
    EXPECT_GE(largest_account(request), account.size());
    EXPECT_EQ(largest_reply(request), largest_account(request) + 10);
}

TEST(Protocol, RefusesRunsThatDoNotAddUp) {
    EXPECT_FALSE(decode<SpokenReply>(encode(SpokenReply{true, {{4, {}, {}}}, {1, 2, 3, 4, 5}})));
    EXPECT_FALSE(
        decode<SpokenReply>(encode(SpokenReply{true, {{0xFFFFFFFF, {}, {}}, {6, {}, {}}}, {1, 2, 3, 4, 5}})));
}

TEST(Protocol, RefusesARateOfZero) {
    EXPECT_FALSE(decode<ReadyReply>(encode(ReadyReply{protocol_version, {"e", "1", 1}, {0}})));
}

TEST(Protocol, AReplyOfLegalSizeFitsTheLimit) {
    const SpeakRequest request{{0, 5, 0}, {{{{}, {}, {}}}, {}}};
    EXPECT_GE(largest_reply(request), encode(spoken_reply).body.size());
    EXPECT_GE(largest_reply(request), encode(FailedReply{}).body.size());
}

}  // namespace
}  // namespace audio_edition
