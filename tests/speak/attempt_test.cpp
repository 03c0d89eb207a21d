// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/speaker/attempt.h"

#include <chrono>

#include <gtest/gtest.h>
#include <poll.h>

#include "base/file_descriptor.h"

namespace audio_edition {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

void compute_for(milliseconds time) {
    for (const auto end = Clock::now() + time; Clock::now() < end;) continue;
}

/// What a child sees of a processor that others have.
void wait_for_processor(milliseconds time) {
    ::poll(nullptr, 0, static_cast<int>(time.count()));
}

Message answer_of(const std::function<void()>& work) {
    Job job;
    job.limits.deadline_ms = 300;
    job.limits.memory_mib = 64;
    job.largest_reply = 100;
    job.work = [&work](bool) {
        work();
        return Message{7, "said"};
    };
    return attempt(job, -1);
}

FailureKind failure_in(const Message& reply) {
    const auto failed = decode<FailedReply>(reply);
    return failed ? failed->failure.kind : FailureKind::crashed;
}

TEST(Attempt, LetsAChildThatGetsLittleOfAProcessorFinish) {
    const auto began = Clock::now();
    const Message reply = answer_of([] {
        for (int i = 0; i < 60; ++i) {
            compute_for(milliseconds(1));
            wait_for_processor(milliseconds(10));
        }
    });
    EXPECT_GT(Clock::now() - began, milliseconds(400));
    EXPECT_EQ(reply.body, "said");
}

TEST(Attempt, EndsAChildThatHasComputedForItsTime) {
    EXPECT_EQ(failure_in(answer_of([] { compute_for(std::chrono::hours(1)); })), FailureKind::hung);
}

TEST(Attempt, EndsAChildThatDoesNothing) {
    EXPECT_EQ(failure_in(answer_of([] { wait_for_processor(std::chrono::hours(1)); })), FailureKind::hung);
}

}  // namespace
}  // namespace audio_edition
