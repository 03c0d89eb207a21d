// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/subprocess.h"

#include <cerrno>
#include <optional>
#include <thread>

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "scratch.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

/// Far more than anything here takes; only a failing test ever waits for it.
constexpr int patience_ms = 20'000;

/// What comes out until every process that holds the other end is gone; nothing when that never happens.
std::optional<std::string> read_to_end(int fd) {
    std::string text;
    char piece[4096];
    while (true) {
        pollfd readable{fd, POLLIN, 0};
        if (::poll(&readable, 1, patience_ms) <= 0) return std::nullopt;
        const ssize_t got = ::read(fd, piece, sizeof piece);
        if (got == 0) return text;
        if (got > 0) text.append(piece, static_cast<std::size_t>(got));
    }
}

std::optional<std::string> read_line(int fd) {
    std::string line;
    char byte = 0;
    while (byte != '\n') {
        pollfd readable{fd, POLLIN, 0};
        if (::poll(&readable, 1, patience_ms) <= 0 || ::read(fd, &byte, 1) != 1) return std::nullopt;
        line += byte;
    }
    return line;
}

int write_text(int fd, std::string_view text) {
    return write_all(fd, std::as_bytes(std::span(text)));
}

TEST(Subprocess, TalksOverItsPipes) {
    Subprocess child("/bin/cat", {});
    EXPECT_EQ(write_text(child.input(), "hello"), 0);
    child.close_input();
    EXPECT_EQ(read_to_end(child.output()), "hello");
    EXPECT_EQ(child.wait(), 0);
}

TEST(Subprocess, ArgumentsArriveAsTheyAre) {
    Subprocess child("/usr/bin/printf", {"%s|", "a b", "$(id)", "*", "", "'\"\n"});
    EXPECT_EQ(read_to_end(child.output()), "a b|$(id)|*||'\"\n|");
}

TEST(Subprocess, ReadingDoesNotBlock) {
    const Subprocess child("/bin/cat", {});
    char byte = 0;
    EXPECT_EQ(::read(child.output(), &byte, 1), -1);
    EXPECT_EQ(errno, EAGAIN);
}

TEST(Subprocess, GivesTheExitStatusEachTime) {
    Subprocess child("/bin/sh", {"-c", "exit 3"});
    const int status = child.wait();
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 3);
    EXPECT_EQ(child.wait(), status);
    EXPECT_EQ(child.pid(), -1);
}

TEST(Subprocess, GivesTheSignalThatEndedIt) {
    Subprocess child("/bin/sh", {"-c", "kill -SEGV $$"});
    const int status = child.wait();
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(WTERMSIG(status), SIGSEGV);
}

TEST(Subprocess, WaitingEndsAChildThatReadsItsInput) {
    Subprocess child("/bin/cat", {});
    EXPECT_EQ(child.wait(), 0);
}

TEST(Subprocess, KillEndsOneThatWouldNot) {
    Subprocess child("/bin/sh", {"-c", "trap '' TERM INT HUP; echo ready; while :; do sleep 1000; done"});
    EXPECT_EQ(read_line(child.output()), "ready\n");
    child.kill();
    const int status = child.wait();
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(WTERMSIG(status), SIGKILL);
    EXPECT_TRUE(read_to_end(child.output()).has_value()) << "its own child still lives";
}

TEST(Subprocess, TheDestructorLeavesNobodyBehind) {
    FileDescriptor output;
    pid_t pid = 0;
    {
        const Subprocess child("/bin/sh", {"-c", "sleep 1000 & echo ready; wait"});
        EXPECT_EQ(read_line(child.output()), "ready\n");
        output.reset(::fcntl(child.output(), F_DUPFD_CLOEXEC, 0));
        pid = child.pid();
    }
    EXPECT_EQ(read_to_end(output.get()), "");
    EXPECT_EQ(::kill(pid, 0), -1);
    EXPECT_EQ(errno, ESRCH);
}

TEST(Subprocess, WaitingEndsWhatTheChildLeftBehind) {
    Subprocess child("/bin/sh", {"-c", "sleep 1000 & exit 0"});
    EXPECT_EQ(child.wait(), 0);
    EXPECT_EQ(read_to_end(child.output()), "");
}

TEST(Subprocess, DiesWithItsParent) {
    int ends[2];
    ASSERT_EQ(::pipe2(ends, O_CLOEXEC), 0);
    const FileDescriptor read_end(ends[0]);
    FileDescriptor write_end(ends[1]);
    const pid_t parent = ::fork();
    if (parent == 0) {
        // Standard error is all that the child inherits: while it lives, the pipe stays open.
        ::dup2(write_end.get(), STDERR_FILENO);
        new Subprocess("/bin/sleep", {"1000"});
        ::_exit(0);
    }
    write_end.reset();
    EXPECT_EQ(read_to_end(read_end.get()), "");
    ::waitpid(parent, nullptr, 0);
}

TEST(Subprocess, LeadsAGroupOfItsOwn) {
    const Subprocess child("/bin/cat", {});
    EXPECT_EQ(::getpgid(child.pid()), child.pid());
}

TEST(Subprocess, InheritsNoDescriptorOfOurs) {
    const FileDescriptor leaky(::open("/dev/null", O_RDONLY));
    ASSERT_TRUE(leaky);
    const Subprocess another("/bin/cat", {});
    const Subprocess child("/bin/ls", {"/proc/self/fd"});
    // 3 is the folder that ls has opened itself.
    EXPECT_EQ(read_to_end(child.output()), "0\n1\n2\n3\n");
}

TEST(Subprocess, StartsWithEverySignalAtItsDefault) {
    const std::string outcome = outcome_in_child([] {
        ::signal(SIGPIPE, SIG_IGN);
        ::signal(SIGUSR1, SIG_IGN);
        sigset_t blocked;
        sigfillset(&blocked);
        ::sigprocmask(SIG_BLOCK, &blocked, nullptr);
        const Subprocess child("/bin/grep", {"-E", "^Sig(Ign|Blk)", "/proc/self/status"});
        const auto said = read_to_end(child.output());
        throw Error{ErrorKind::internal, "the child", said.value_or("nothing")};
    });
    EXPECT_EQ(outcome, "70 the child: SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n");
}

TEST(Subprocess, LeavesOurSignalMaskAsItWas) {
    const Subprocess child("/bin/cat", {});
    sigset_t now;
    pthread_sigmask(SIG_SETMASK, nullptr, &now);
    for (int signal = 1; signal < NSIG; ++signal) EXPECT_LE(sigismember(&now, signal), 0) << signal;
}

TEST(Subprocess, WritingToOneThatHasEndedIsAnErrorAndNoSignal) {
    ASSERT_EQ(::signal(SIGPIPE, SIG_DFL), SIG_DFL);
    const Subprocess child("/bin/true", {});
    EXPECT_EQ(read_to_end(child.output()), "");
    EXPECT_EQ(write_text(child.input(), std::string(1'000'000, 'x')), EPIPE);
}

TEST(Subprocess, WorksInAProgramWithoutStandardStreams) {
    EXPECT_EQ(outcome_in_child([] {
                  ::close(STDIN_FILENO);
                  ::close(STDOUT_FILENO);
                  ::close(STDERR_FILENO);
                  Subprocess child("/bin/cat", {});
                  if (write_text(child.input(), "hello") != 0) throw std::runtime_error("cannot write");
                  child.close_input();
                  if (read_to_end(child.output()) != "hello") throw std::runtime_error("cannot read");
              }),
              "done");
}

TEST(Subprocess, ManyAtOnceFromManyThreads) {
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([i] {
            const std::string text = "thread " + std::to_string(i);
            for (int round = 0; round < 10; ++round) {
                Subprocess child("/bin/cat", {});
                EXPECT_EQ(write_text(child.input(), text), 0);
                child.close_input();
                EXPECT_EQ(read_to_end(child.output()), text);
                EXPECT_EQ(child.wait(), 0);
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
}

TEST(Subprocess, AProgramThatIsNotThere) {
    const Error error = error_of([] { Subprocess("/nowhere/speaker", {}); });
    EXPECT_EQ(error.kind(), ErrorKind::unavailable);
    EXPECT_STREQ(error.what(),
                 "/nowhere/speaker: cannot run: No such file or directory; check that it is installed");
}

TEST(Subprocess, AFileThatIsNoProgram) {
    const ScratchFolder scratch;
    put(scratch / "script", "echo this must not go through a shell\n");
    EXPECT_EQ(error_of([&] { Subprocess(scratch / "script", {}); }).kind(), ErrorKind::unavailable);
    fs::permissions(scratch / "script", fs::perms::all);
    const Error error = error_of([&] { Subprocess(scratch / "script", {}); });
    EXPECT_EQ(error.kind(), ErrorKind::unavailable);
    EXPECT_THAT(error.message(), HasSubstr("Exec format error"));
}

TEST(Subprocess, AFolder) {
    EXPECT_EQ(error_of([] { Subprocess("/tmp", {}); }).kind(), ErrorKind::unavailable);
}

TEST(Subprocess, NoRoomForItsPipes) {
    if (sanitizer_needs_descriptors) GTEST_SKIP() << "it makes pipes itself, to look at objects";
    EXPECT_THAT(outcome_in_child([] {
                    const rlimit few{5, 5};
                    ::setrlimit(RLIMIT_NOFILE, &few);
                    Subprocess("/bin/cat", {});
                }),
                AllOf(StartsWith("75 "), HasSubstr("/bin/cat: cannot make a pipe: Too many open files")));
}

TEST(Subprocess, NoRoomForAnotherProcess) {
    EXPECT_THAT(outcome_in_child([] {
                    become_nobody();
                    const rlimit none{0, 0};
                    ::setrlimit(RLIMIT_NPROC, &none);
                    Subprocess("/bin/cat", {});
                }),
                AllOf(StartsWith("75 "), HasSubstr("cannot start another process")));
}

TEST(Subprocess, AFailedStartLeavesNoDescriptorOpen) {
    const auto before = names_in("/proc/self/fd");
    for (int i = 0; i < 5; ++i) (void)error_of([] { Subprocess("/nowhere/speaker", {}); });
    EXPECT_EQ(names_in("/proc/self/fd"), before);
}

}  // namespace
}  // namespace audio_edition
