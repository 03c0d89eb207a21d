// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/protocol.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

const SpeakRequest speak_request{{2400, 88200}, {{"<mark name=\"0\"/>Hello", 1, true}, {"", 0, false}}};
const SpokenReply spoken_reply{true, {{3, {0, 2}}, {2, {}}}, {1, -2, 3, -4, 5}};

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
    survive_damage(SelectRequest{protocol_version, {"gmw/en-US", "f3", 170, 50, 50, 1}});
    survive_damage(ReadyReply{protocol_version, {"espeak-ng", "1.51"}, {22050}});
    survive_damage(RefusedReply{Refusal::unknown_variant, "no"});
    survive_damage(speak_request);
    survive_damage(spoken_reply);
    survive_damage(PhonemesRequest{{2000, 0}, {{"text", 0, false}}});
    survive_damage(PhonemesReply{{"h@l'oU", ""}});
    survive_damage(VoicesReply{{{{"gmw/en", "English", "en"}}, {"f1", "f2"}}});
    survive_damage(FailedReply{{FailureKind::crashed, 11}});
}

TEST(Protocol, CarriesARequestToSpeak) {
    const auto decoded = decode<SpeakRequest>(encode(speak_request));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->limits.deadline_ms, 2400U);
    EXPECT_EQ(decoded->limits.samples, 88200U);
    ASSERT_EQ(decoded->calls.size(), 2U);
    EXPECT_EQ(decoded->calls[0].ssml, speak_request.calls[0].ssml);
    EXPECT_EQ(decoded->calls[0].marks, 1U);
    EXPECT_TRUE(decoded->calls[0].pause_after);
}

TEST(Protocol, CarriesSoundAndMarks) {
    const auto decoded = decode<SpokenReply>(encode(spoken_reply));
    ASSERT_TRUE(decoded);
    EXPECT_TRUE(decoded->confined);
    EXPECT_EQ(decoded->calls[0].marks, (std::vector<std::uint32_t>{0, 2}));
    EXPECT_EQ(decoded->samples, spoken_reply.samples);
}

TEST(Protocol, RefusesMarksOutOfOrderOrRange) {
    EXPECT_FALSE(decode<SpokenReply>(encode(SpokenReply{true, {{5, {3, 2}}}, {1, 2, 3, 4, 5}})));
    EXPECT_FALSE(decode<SpokenReply>(encode(SpokenReply{true, {{5, {6}}}, {1, 2, 3, 4, 5}})));
    EXPECT_TRUE(decode<SpokenReply>(encode(SpokenReply{true, {{5, {5}}}, {1, 2, 3, 4, 5}})));
}

TEST(Protocol, RefusesCallsThatDoNotAddUp) {
    EXPECT_FALSE(decode<SpokenReply>(encode(SpokenReply{true, {{4, {}}}, {1, 2, 3, 4, 5}})));
    EXPECT_FALSE(
        decode<SpokenReply>(encode(SpokenReply{true, {{0xFFFFFFFF, {}}, {6, {}}}, {1, 2, 3, 4, 5}})));
}

TEST(Protocol, RefusesARateOfZero) {
    EXPECT_FALSE(decode<ReadyReply>(encode(ReadyReply{protocol_version, {"e", "1"}, {0}})));
}

TEST(Protocol, AReplyOfLegalSizeFitsTheLimit) {
    const SpeakRequest request{{0, 5}, {{"", 2, false}, {"", 0, false}}};
    EXPECT_GE(largest_reply(request), encode(spoken_reply).body.size());
    EXPECT_GE(largest_reply(request), encode(FailedReply{}).body.size());
}

}  // namespace
}  // namespace audio_edition
