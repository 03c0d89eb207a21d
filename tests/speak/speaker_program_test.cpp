// SPDX-License-Identifier: GPL-3.0-or-later
// What the speaker program itself answers to the pool, or to a stranger.
#include <gtest/gtest.h>
#include <sys/wait.h>

#include "base/subprocess.h"
#include "speak/protocol.h"
#include "speech.h"

namespace audio_edition {
namespace {

TransferPatience half_a_minute() {
    return {TransferPatience::Clock::now() + std::chrono::seconds(30), -1};
}

class SpeakerProgram : public testing::Test {
  protected:
    Message ask(const Message& request) {
        EXPECT_EQ(send(program_.input(), request, half_a_minute()), Transfer::done);
        Message reply;
        EXPECT_EQ(receive(program_.output(), reply, largest_text_reply, half_a_minute()), Transfer::done);
        return reply;
    }
    Refusal refusal_of(const Message& request) {
        const auto refused = decode<RefusedReply>(ask(request));
        EXPECT_TRUE(refused);
        return refused ? refused->refusal : Refusal::other_version;
    }

    Subprocess program_{speaker_program(), {}};
};

const SelectRequest american{protocol_version, {"en-US", 175, {{"voice", "gmw/en-US"}}}};

TEST_F(SpeakerProgram, EndsWithItsInput) {
    EXPECT_TRUE(decode<ReadyReply>(ask(encode(american))));
    const int status = program_.wait();
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST_F(SpeakerProgram, TakesAnotherVoiceAtAnyTime) {
    SelectRequest british = american;
    british.voice.own["voice"] = "gmw/en-GB-x-rp";
    const PhonemesRequest request{{10'000, 0, 512}, {{{{.text = "water"}}}}};
    static_cast<void>(ask(encode(american)));
    const auto in_america = decode<PhonemesReply>(ask(encode(request)));
    EXPECT_TRUE(decode<ReadyReply>(ask(encode(british))));
    const auto in_britain = decode<PhonemesReply>(ask(encode(request)));
    ASSERT_TRUE(in_america && in_britain);
    EXPECT_NE(in_america->lines.front().own, in_britain->lines.front().own);
}

TEST_F(SpeakerProgram, RefusesWhatItDoesNotKnow) {
    EXPECT_EQ(refusal_of({200, "what is this"}), Refusal::bad_request);
    EXPECT_EQ(refusal_of({static_cast<std::uint8_t>(MessageType::speak), "half a message"}),
              Refusal::bad_request);
    SelectRequest newer = american;
    newer.version = protocol_version + 1;
    EXPECT_EQ(refusal_of(encode(newer)), Refusal::other_version);
    EXPECT_TRUE(decode<ReadyReply>(ask(encode(american))));
}

TEST_F(SpeakerProgram, LeavesWhenItsInputIsNoMessage) {
    const std::string endless(5, '\xFF');
    EXPECT_EQ(write_all(program_.input(), std::as_bytes(std::span(endless))), 0);
    const int status = program_.wait();
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_NE(WEXITSTATUS(status), 0);
}

TEST_F(SpeakerProgram, HoldsAChildToItsLimits) {
    static_cast<void>(ask(encode(american)));
    const SpeakRequest request{{10'000, 100, 512}, {{{{.text = "a text of more than a hundred samples"}}}}};
    const auto failed = decode<FailedReply>(ask(encode(request)));
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->failure.kind, FailureKind::endless);
}

}  // namespace
}  // namespace audio_edition
