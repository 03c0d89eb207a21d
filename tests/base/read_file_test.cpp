// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/read_file.h"

#include <cstring>
#include <thread>

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/file_descriptor.h"
#include "scratch.h"

namespace audio_edition {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using namespace std::string_literals;

/// Puts a file in the place of standard input, for as long as it lives.
class StandardInput {
  public:
    explicit StandardInput(const std::filesystem::path& file) : saved_(::dup(STDIN_FILENO)) {
        const FileDescriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
        EXPECT_TRUE(fd);
        ::dup2(fd.get(), STDIN_FILENO);
    }
    ~StandardInput() { ::dup2(saved_.get(), STDIN_FILENO); }

  private:
    FileDescriptor saved_;
};

TEST(ReadFile, GivesEveryByte) {
    const ScratchFolder scratch;
    const std::string bytes = "\0\r\n\xff\xfe text \x1a end"s;
    put(scratch / "bytes", bytes);
    EXPECT_EQ(read_file(scratch / "bytes"), bytes);
}

TEST(ReadFile, AnEmptyFileIsEmpty) {
    const ScratchFolder scratch;
    put(scratch / "empty", "");
    EXPECT_EQ(read_file(scratch / "empty"), "");
}

TEST(ReadFile, LongerThanOneRead) {
    const ScratchFolder scratch;
    std::string bytes;
    for (int i = 0; i < 100'000; ++i) bytes += std::to_string(i);
    put(scratch / "long", bytes);
    EXPECT_EQ(read_file(scratch / "long"), bytes);
}

TEST(ReadFile, AFileThatClaimsNoSizeIsReadToItsEnd) {
    EXPECT_THAT(read_file("/proc/self/status"), HasSubstr("Pid:"));
}

TEST(ReadFile, FollowsSymbolicLinks) {
    const ScratchFolder scratch;
    put(scratch / "file", "text");
    std::filesystem::create_symlink("file", scratch / "link");
    EXPECT_EQ(read_file(scratch / "link"), "text");
}

TEST(ReadFile, StandardInputIsADash) {
    const ScratchFolder scratch;
    put(scratch / "file", std::string(200'000, 'x'));
    const StandardInput input(scratch / "file");
    EXPECT_EQ(read_file("-"), std::string(200'000, 'x'));
}

TEST(ReadFile, StandardInputMayBeAPipe) {
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    const FileDescriptor read_end(ends[0]);
    const std::string_view text = "from a pipe";
    ASSERT_EQ(write_all(ends[1], std::as_bytes(std::span(text))), 0);
    ::close(ends[1]);
    const StandardInput input("/proc/self/fd/" + std::to_string(read_end.get()));
    EXPECT_EQ(read_file("-"), "from a pipe");
}

TEST(ReadFile, AFileNamedDashCanBeRead) {
    const ScratchFolder scratch;
    put(scratch / "-", "text");
    EXPECT_EQ(read_file(scratch / "-"), "text");
}

TEST(ReadFile, Missing) {
    const Error error = error_of([] { (void)read_file("missing.txt"); });
    EXPECT_EQ(error.kind(), ErrorKind::no_input);
    EXPECT_STREQ(error.what(), "missing.txt: cannot read: No such file or directory");
}

TEST(ReadFile, AFolder) {
    const ScratchFolder scratch;
    const Error error = error_of([&] { (void)read_file(scratch.path()); });
    EXPECT_EQ(error.kind(), ErrorKind::no_input);
    EXPECT_EQ(error.message(), "is a folder; name a file");
}

TEST(ReadFile, ADevice) {
    for (const char* device : {"/dev/null", "/dev/zero"}) {
        const Error error = error_of([&] { (void)read_file(device); });
        EXPECT_EQ(error.kind(), ErrorKind::no_input);
        EXPECT_EQ(error.message(), "is a device, not a file; name a file");
    }
}

TEST(ReadFile, AFolderAsStandardInput) {
    const ScratchFolder scratch;
    const StandardInput input(scratch.path());
    const Error error = error_of([] { (void)read_file("-"); });
    EXPECT_EQ(error.kind(), ErrorKind::no_input);
    EXPECT_STREQ(error.what(), "standard input: is a folder; name a file");
}

TEST(ReadFile, AFifoThatNobodyWritesToDoesNotHang) {
    const ScratchFolder scratch;
    ASSERT_EQ(::mkfifo((scratch / "fifo").c_str(), 0666), 0);
    const Error error = error_of([&] { (void)read_file(scratch / "fifo"); });
    EXPECT_EQ(error.kind(), ErrorKind::no_input);
    EXPECT_EQ(error.message(), "is a pipe, not a file; name a file");
    EXPECT_EQ(error_of([&] { (void)open_file(scratch / "fifo"); }).message(), error.message());
}

TEST(ReadFile, APipeIsReadWhereItMayBeGiven) {
    const ScratchFolder scratch;
    ASSERT_EQ(::mkfifo((scratch / "fifo").c_str(), 0666), 0);
    const std::string long_text(300'000, 'x');
    std::thread writer([&] {
        const FileDescriptor fifo(::open((scratch / "fifo").c_str(), O_WRONLY | O_CLOEXEC));
        ASSERT_EQ(write_all(fifo.get(), std::as_bytes(std::span(long_text))), 0);
    });
    EXPECT_EQ(read_file(scratch / "fifo", std::size_t{1} << 20, Pipes::read), long_text);
    writer.join();
}

TEST(ReadFile, ThePipeOfAShellIsReadByItsNumber) {
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    const FileDescriptor read_end(ends[0]);
    ASSERT_EQ(write_all(ends[1], std::as_bytes(std::span(std::string_view("from <(command)")))), 0);
    ::close(ends[1]);
    const std::string name = "/dev/fd/" + std::to_string(read_end.get());
    EXPECT_TRUE(is_pipe(name));
    EXPECT_EQ(read_file(name, 100, Pipes::read), "from <(command)");
}

TEST(ReadFile, WhatIsNoPipeIsNotOne) {
    const ScratchFolder scratch;
    put(scratch / "file", "text");
    for (const std::filesystem::path& path : {scratch / "file", scratch.path(), scratch / "missing"})
        EXPECT_FALSE(is_pipe(path)) << path;
    EXPECT_FALSE(is_pipe("/dev/zero"));
}

TEST(ReadFile, ADeviceThatNeverEnds) {
    for (const Pipes pipes : {Pipes::refused, Pipes::read})
        EXPECT_EQ(error_of([&] { (void)read_file("/dev/zero", 1'000, pipes); }).kind(), ErrorKind::no_input);
}

TEST(ReadFile, StandardInputThatNeverEndsStopsAtTheLimit) {
    const StandardInput input("/dev/zero");
    const Error error = error_of([] { (void)read_file("-", 1'000'000); });
    EXPECT_EQ(error.kind(), ErrorKind::broken_input);
    EXPECT_STREQ(error.what(), "standard input: is larger than 1000000 bytes; split it into smaller files");
}

TEST(ReadFile, TheLimitItselfIsAllowed) {
    const ScratchFolder scratch;
    put(scratch / "ten", "0123456789");
    EXPECT_EQ(read_file(scratch / "ten", 10), "0123456789");
    EXPECT_EQ(error_of([&] { (void)read_file(scratch / "ten", 9); }).kind(), ErrorKind::broken_input);
}

TEST(ReadFile, ASparseGiantIsRefusedWithoutReadingIt) {
    const ScratchFolder scratch;
    put(scratch / "giant", "");
    std::filesystem::resize_file(scratch / "giant", std::uintmax_t{1} << 40);
    EXPECT_EQ(error_of([&] { (void)read_file(scratch / "giant"); }).kind(), ErrorKind::broken_input);
}

TEST(ReadFile, NotAllowedToRead) {
    const ScratchFolder scratch;
    put(scratch / "secret", "text");
    std::filesystem::permissions(scratch / "secret", std::filesystem::perms::none);
    EXPECT_THAT(outcome_in_child([&] {
                    become_nobody();
                    (void)read_file(scratch / "secret");
                }),
                testing::AllOf(testing::StartsWith("77 "),
                               HasSubstr("secret: cannot read: Permission denied; check its permissions")));
}

TEST(ReadFile, ANameWithANulByteIsNotCutAtIt) {
    const ScratchFolder scratch;
    put(scratch / "name", "text");
    const Error error = error_of([&] { (void)read_file(scratch / "name\0.txt"s); });
    EXPECT_EQ(error.kind(), ErrorKind::no_input);
    EXPECT_THAT(error.message(), HasSubstr("NUL"));
}

TEST(ReadFile, APathThroughAFile) {
    const ScratchFolder scratch;
    put(scratch / "file", "text");
    const Error error = error_of([&] { (void)read_file(scratch / "file/inside"); });
    EXPECT_EQ(error.kind(), ErrorKind::no_input);
    EXPECT_THAT(error.message(), EndsWith("a part of this path is a file"));
}

TEST(ReadFile, ASocket) {
    const ScratchFolder scratch;
    const FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, (scratch / "socket").c_str(), sizeof address.sun_path - 1);
    ASSERT_EQ(::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    EXPECT_EQ(error_of([&] { (void)read_file(scratch / "socket"); }).kind(), ErrorKind::no_input);
}

TEST(ReadPieces, GivesEveryByteInOrder) {
    const ScratchFolder scratch;
    std::string bytes;
    for (int i = 0; i < 100'000; ++i) bytes += std::to_string(i);
    put(scratch / "long", bytes);
    std::string read;
    std::size_t pieces = 0;
    read_pieces(scratch / "long", [&](std::span<const std::byte> piece) {
        read.append(reinterpret_cast<const char*>(piece.data()), piece.size());
        ++pieces;
    });
    EXPECT_EQ(read, bytes);
    EXPECT_GT(pieces, 1U);
    EXPECT_EQ(error_of([&] { read_pieces(scratch / "missing", [](auto) {}); }).kind(), ErrorKind::no_input);
}

}  // namespace
}  // namespace audio_edition
