// SPDX-License-Identifier: GPL-3.0-or-later
// Processes that are killed at work, and processes that must not outlive those they work for.
#include <cerrno>
#include <future>

#include <gmock/gmock.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"
#include "faulty_pool.h"
#include "processes.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const SpeechUnit gated_unit = unit({"alpha gate omega"});
constexpr std::size_t samples_of_gated_unit = 1400;

std::future<SpokenUnit> speak_in_background(SpeakerPool& pool, CollectedDiagnostics& diagnostics) {
    return std::async(std::launch::async, [&] { return pool.speak(gated_unit, diagnostics); });
}

pid_t only_child_of(pid_t parent) {
    const std::vector<pid_t> children = children_of(parent);
    EXPECT_THAT(children, SizeIs(1));
    return children.empty() ? 0 : children.front();
}

TEST(ProcessFaults, ASpeakerKilledInMidUnitIsReplacedAndNobodyNotices) {
    Gate gate;
    SpeakerPool pool = faulty_pool();
    CollectedDiagnostics diagnostics;
    auto spoken = speak_in_background(pool, diagnostics);
    gate.wait_for_child();
    const WatchedProcess speaker(only_child_of(::getpid()));
    const WatchedProcess child(only_child_of(speaker.pid()));
    ASSERT_EQ(::kill(speaker.pid(), SIGKILL), 0);
    EXPECT_TRUE(child.ends());
    gate.wait_for_child();
    EXPECT_NE(only_child_of(::getpid()), speaker.pid());
    gate.open();
    EXPECT_THAT(spoken.get().pcm.samples, SizeIs(samples_of_gated_unit));
    EXPECT_THAT(diagnostics.all(), IsEmpty());
}

TEST(ProcessFaults, AnIdleSpeakerThatWasKilledIsReplaced) {
    SpeakerPool pool = faulty_pool();
    CollectedDiagnostics diagnostics;
    const WatchedProcess speaker(only_child_of(::getpid()));
    ASSERT_EQ(::kill(speaker.pid(), SIGKILL), 0);
    EXPECT_TRUE(speaker.ends());
    EXPECT_THAT(pool.speak(unit({"alpha"}), diagnostics).pcm.samples, SizeIs(500));
    EXPECT_THAT(diagnostics.all(), IsEmpty());
}

TEST(ProcessFaults, AChildKilledInMidUnitCostsOneAttempt) {
    Gate gate;
    SpeakerPool pool = faulty_pool();
    CollectedDiagnostics diagnostics;
    auto spoken = speak_in_background(pool, diagnostics);
    gate.wait_for_child();
    const WatchedProcess child(only_child_of(only_child_of(::getpid())));
    ASSERT_EQ(::kill(child.pid(), SIGKILL), 0);
    EXPECT_TRUE(child.ends());
    gate.wait_for_child();
    gate.open();
    EXPECT_THAT(spoken.get().pcm.samples, SizeIs(samples_of_gated_unit));
    EXPECT_THAT(diagnostics.all(), IsEmpty());
}

TEST(ProcessFaults, ACrashThatHappensOnceCostsOneAttempt) {
    Gate gate;
    SpeakerPool pool = faulty_pool();
    CollectedDiagnostics diagnostics;
    auto spoken = speak_in_background(pool, diagnostics);
    gate.wait_for_child();
    const WatchedProcess child(only_child_of(only_child_of(::getpid())));
    gate.open('c');
    EXPECT_TRUE(child.ends());
    gate.wait_for_child();
    gate.open();
    EXPECT_THAT(spoken.get().unspoken, IsEmpty());
    EXPECT_THAT(diagnostics.all(), IsEmpty());
}

TEST(ProcessFaults, AWordThatKillsEverySpeakerIsSilentAndTheRunGoesOn) {
    Gate gate;
    SpeakerPool pool = faulty_pool();
    CollectedDiagnostics diagnostics;
    auto speaking = std::async(std::launch::async, [&] { return pool.speak(unit({"gate"}), diagnostics); });
    constexpr int attempts = 2;
    constexpr int speakers_an_attempt = 3;
    for (int i = 0; i < attempts * speakers_an_attempt; ++i) {
        gate.wait_for_child();
        const WatchedProcess speaker(only_child_of(::getpid()));
        const WatchedProcess child(only_child_of(speaker.pid()));
        ASSERT_EQ(::kill(speaker.pid(), SIGKILL), 0);
        EXPECT_TRUE(child.ends());
    }
    const SpokenUnit spoken = speaking.get();
    ASSERT_THAT(spoken.unspoken, SizeIs(1));
    EXPECT_THAT(spoken.unspoken[0].reason, HasSubstr("SIGKILL"));
    EXPECT_THAT(pool.speak(unit({"omega"}), diagnostics).pcm.samples, SizeIs(500));
}

TEST(ProcessFaults, StopInterruptsRunningAndWaitingCalls) {
    Gate gate;
    SpeakerPool pool = faulty_pool();
    CollectedDiagnostics diagnostics;
    auto running = speak_in_background(pool, diagnostics);
    auto waiting = speak_in_background(pool, diagnostics);
    gate.wait_for_child();
    pool.stop();
    for (auto* call : {&running, &waiting}) {
        try {
            static_cast<void>(call->get());
            ADD_FAILURE();
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::interrupted);
        }
    }
    EXPECT_THAT(diagnostics.all(), IsEmpty());
}

TEST(ProcessFaults, NothingIsLeftBehindByAPoolThatEnds) {
    std::vector<WatchedProcess> processes;
    {
        Gate gate;
        SpeakerPool pool = faulty_pool(2);
        CollectedDiagnostics diagnostics;
        auto running = speak_in_background(pool, diagnostics);
        gate.wait_for_child();
        for (const pid_t speaker : children_of(::getpid())) {
            processes.emplace_back(speaker);
            for (const pid_t child : children_of(speaker)) processes.emplace_back(child);
        }
        pool.stop();
        EXPECT_THROW(static_cast<void>(running.get()), Error);
    }
    EXPECT_GE(processes.size(), 2U);
    for (const WatchedProcess& process : processes) EXPECT_TRUE(process.ends());
    EXPECT_THAT(children_of(::getpid()), IsEmpty());
}

/// Runs in a process of its own, which is killed.
[[noreturn]] void speak_until_killed() {
    CollectedDiagnostics diagnostics;
    SpeakerPool pool = faulty_pool();
    static_cast<void>(pool.speak(gated_unit, diagnostics));
    ::_exit(EXIT_FAILURE);
}

TEST(ProcessFaults, NothingIsLeftBehindByAProgramThatIsKilled) {
    Gate gate;
    const pid_t program = ::fork();
    ASSERT_GE(program, 0);
    if (program == 0) speak_until_killed();
    gate.wait_for_child();
    const WatchedProcess speaker(only_child_of(program));
    const WatchedProcess child(only_child_of(speaker.pid()));
    ASSERT_EQ(::kill(program, SIGKILL), 0);
    ASSERT_EQ(::waitpid(program, nullptr, 0), program);
    EXPECT_TRUE(speaker.ends());
    EXPECT_TRUE(child.ends());
}

/// Makes this process, and those it starts, one of a system without seccomp filters.
bool take_seccomp_away() {
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    const scmp_arg_cmp setting = SCMP_A0(SCMP_CMP_EQ, PR_SET_SECCOMP);
    const bool loaded =
        filter != nullptr && seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(seccomp), 0) == 0 &&
        seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1, &setting) == 0 &&
        seccomp_load(filter) == 0;
    seccomp_release(filter);
    return loaded;
}

/// Runs in a process of its own, which cannot get seccomp back.
[[noreturn]] void speak_without_seccomp() {
    if (!take_seccomp_away()) ::_exit(2);
    CollectedDiagnostics diagnostics;
    SpeakerPool pool = faulty_pool();
    const bool spoken = pool.speak(unit({"alpha"}), diagnostics).pcm.samples.size() == 500 &&
                        pool.speak(unit({"omega"}), diagnostics).pcm.samples.size() == 500;
    const bool told =
        diagnostics.all().size() == 1 && diagnostics.all()[0].message.find("seccomp") != std::string::npos;
    ::_exit(spoken && told ? 0 : 1);
}

TEST(ProcessFaults, WithoutSeccompAUserIsToldOnceAndUnitsAreSpoken) {
    const pid_t program = ::fork();
    ASSERT_GE(program, 0);
    if (program == 0) speak_without_seccomp();
    int status = 0;
    ASSERT_EQ(::waitpid(program, &status, 0), program);
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

}  // namespace
}  // namespace audio_edition
