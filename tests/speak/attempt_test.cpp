// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/speaker/attempt.h"

#include <array>
#include <chrono>
#include <functional>

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace audio_edition {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

/// More than a pipe holds: it comes in pieces.
constexpr std::size_t most_said = 5'000'000;

void compute_for(milliseconds time) {
    for (const auto end = Clock::now() + time; Clock::now() < end;) continue;
}

/// A process that gives another one a turn every ten milliseconds, as a busy processor does; or never.
class Turns {
  public:
    explicit Turns(bool are_given) {
        EXPECT_EQ(::pipe(ends_.data()), 0);
        giver_ = ::fork();
        if (giver_ != 0) return;
        while (are_given && ::usleep(10'000) == 0 && ::write(ends_[1], "", 1) == 1) continue;
        while (true) ::pause();
    }
    ~Turns() {
        ::kill(giver_, SIGKILL);
        ::waitpid(giver_, nullptr, 0);
        for (const int end : ends_) ::close(end);
    }
    Turns(const Turns&) = delete;
    Turns& operator=(const Turns&) = delete;

    void wait() const {
        char turn = 0;
        static_cast<void>(::read(ends_[0], &turn, 1));
    }

  private:
    std::array<int, 2> ends_{};
    pid_t giver_ = 0;
};

Message answer_of(const std::function<void()>& work) {
    Job job;
    job.limits.deadline_ms = 300;
    job.limits.memory_mib = 64;
    job.largest_reply = most_said;
    job.work = [&work](bool) {
        work();
        return Message{7, std::string(most_said, 's')};
    };
    return attempt(job, -1);
}

FailureKind failure_in(const Message& reply) {
    const auto failed = decode<FailedReply>(reply);
    return failed ? failed->failure.kind : FailureKind::crashed;
}

TEST(Attempt, LetsAChildThatGetsLittleOfAProcessorFinish) {
    const Turns turns(true);
    const auto began = Clock::now();
    const Message reply = answer_of([&turns] {
        for (int i = 0; i < 60; ++i) {
            turns.wait();
            compute_for(milliseconds(1));
        }
    });
    EXPECT_GT(Clock::now() - began, milliseconds(400));
    EXPECT_EQ(reply.body, std::string(most_said, 's'));
}

TEST(Attempt, EndsAChildThatHasComputedForItsTime) {
    EXPECT_EQ(failure_in(answer_of([] { compute_for(std::chrono::hours(1)); })), FailureKind::hung);
}

TEST(Attempt, EndsAChildThatDoesNothing) {
    const Turns turns(false);
    EXPECT_EQ(failure_in(answer_of([&turns] { turns.wait(); })), FailureKind::hung);
}

}  // namespace
}  // namespace audio_edition
