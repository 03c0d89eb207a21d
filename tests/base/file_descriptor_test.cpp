// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_descriptor.h"

#include <cerrno>
#include <string>
#include <string_view>
#include <thread>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

namespace audio_edition {
namespace {

struct Pipe {
    Pipe() {
        int ends[2];
        EXPECT_EQ(::pipe2(ends, O_CLOEXEC), 0);
        read_end.reset(ends[0]);
        write_end.reset(ends[1]);
    }
    FileDescriptor read_end;
    FileDescriptor write_end;
};

bool is_open(int fd) {
    return ::fcntl(fd, F_GETFD) >= 0;
}

int write_text(int fd, std::string_view text) {
    return write_all(fd, std::as_bytes(std::span(text)));
}

TEST(FileDescriptor, ClosesWhatItOwns) {
    Pipe pipe;
    const int number = pipe.read_end.get();
    { const FileDescriptor taken = std::move(pipe.read_end); }
    EXPECT_FALSE(is_open(number));
    EXPECT_FALSE(pipe.read_end);
}

TEST(FileDescriptor, AssignmentClosesTheOldOne) {
    Pipe first;
    Pipe second;
    const int old = first.read_end.get();
    const int fresh = second.read_end.get();
    first.read_end = std::move(second.read_end);
    EXPECT_FALSE(is_open(old));
    EXPECT_TRUE(is_open(fresh));
    EXPECT_EQ(first.read_end.get(), fresh);
}

TEST(FileDescriptor, ReleaseLeavesItOpen) {
    Pipe pipe;
    const int number = pipe.read_end.release();
    EXPECT_FALSE(pipe.read_end);
    EXPECT_TRUE(is_open(number));
    ::close(number);
}

TEST(ReadAll, JoinsWhatComesInPieces) {
    Pipe pipe;
    // More than a pipe holds at once, so that both sides meet short transfers.
    const std::string sent(std::size_t{1} << 20, 'x');
    std::thread writer([&] {
        EXPECT_EQ(write_text(pipe.write_end.get(), sent), 0);
        pipe.write_end.reset();
    });
    std::string received(sent.size() + 10, '\0');
    EXPECT_EQ(read_all(pipe.read_end.get(), std::as_writable_bytes(std::span(received))),
              static_cast<long>(sent.size()));
    writer.join();
    received.resize(sent.size());
    EXPECT_EQ(received, sent);
}

TEST(ReadAll, GivesTheReasonOfAFailure) {
    std::byte byte{};
    EXPECT_EQ(read_all(-1, {&byte, 1}), -EBADF);
}

TEST(WriteAll, AFullDiskIsReported) {
    const FileDescriptor full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
    ASSERT_TRUE(full);
    EXPECT_EQ(write_text(full.get(), "text"), ENOSPC);
}

TEST(WriteAll, AReaderThatHasGoneIsAnErrorAndNoSignal) {
    ASSERT_EQ(::signal(SIGPIPE, SIG_DFL), SIG_DFL)
        << "the signal must be deadly for this test to mean something";
    Pipe pipe;
    pipe.read_end.reset();
    EXPECT_EQ(write_text(pipe.write_end.get(), "text"), EPIPE);
    EXPECT_EQ(write_text(pipe.write_end.get(), "more"), EPIPE);
    sigset_t pending;
    sigpending(&pending);
    EXPECT_EQ(sigismember(&pending, SIGPIPE), 0);
}

TEST(WriteAll, LeavesTheSignalMaskAsItWas) {
    Pipe pipe;
    sigset_t before;
    sigset_t after;
    pthread_sigmask(SIG_SETMASK, nullptr, &before);
    EXPECT_EQ(write_text(pipe.write_end.get(), "text"), 0);
    pthread_sigmask(SIG_SETMASK, nullptr, &after);
    EXPECT_EQ(sigismember(&before, SIGPIPE), 0);
    EXPECT_EQ(sigismember(&after, SIGPIPE), 0);
}

}  // namespace
}  // namespace audio_edition
