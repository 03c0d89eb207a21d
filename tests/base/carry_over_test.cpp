// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/carry_over.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "scratch.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

TEST(CarryOver, GivesAFileASecondName) {
    const ScratchFolder scratch;
    put(scratch / "from", "text");
    carry_over(scratch / "from", scratch / "to");
    EXPECT_TRUE(fs::equivalent(scratch / "from", scratch / "to"));
}

TEST(CarryOver, AFolderWithAllItHolds) {
    const ScratchFolder scratch;
    put(scratch / "from/a/b", "text");
    fs::create_directory(scratch / "from/empty");
    carry_over(scratch / "from", scratch / "to");
    EXPECT_THAT(names_in(scratch / "to"), ElementsAre("a", "empty"));
    EXPECT_EQ(contents(scratch / "to/a/b"), "text");
    EXPECT_EQ(contents(scratch / "from/a/b"), "text");
}

TEST(CarryOver, AddsOnlyWhatIsMissing) {
    const ScratchFolder scratch;
    put(scratch / "from/both", "old");
    put(scratch / "from/missing", "old");
    put(scratch / "to/both", "new");
    carry_over(scratch / "from", scratch / "to");
    EXPECT_EQ(contents(scratch / "to/both"), "new");
    EXPECT_EQ(contents(scratch / "to/missing"), "old");
}

TEST(CarryOver, NeverWritesThroughALink) {
    const ScratchFolder scratch;
    put(scratch / "from/file", "text");
    fs::create_directory(scratch / "elsewhere");
    fs::create_directory_symlink("elsewhere", scratch / "to");
    carry_over(scratch / "from", scratch / "to");
    EXPECT_TRUE(names_in(scratch / "elsewhere").empty());
}

TEST(CarryOver, WhatIsGoneByNowIsFine) {
    const ScratchFolder scratch;
    carry_over(scratch / "from", scratch / "to");
    EXPECT_TRUE(names_in(scratch.path()).empty());
}

TEST(CarryOver, PipesAreCarriedToo) {
    const ScratchFolder scratch;
    ASSERT_EQ(::mkfifo((scratch / "from").c_str(), 0600), 0);
    carry_over(scratch / "from", scratch / "to");
    EXPECT_TRUE(fs::is_fifo(scratch / "to"));
}

/// No hard link leads from one file system to another.
bool are_far_apart(const fs::path& a, const fs::path& b) {
    struct stat here {};
    struct stat there {};
    return ::stat(a.c_str(), &here) == 0 && ::stat(b.c_str(), &there) == 0 && here.st_dev != there.st_dev;
}

fs::path another_file_system() {
    return "/dev/shm";
}

TEST(CarryOver, CopiesWhereThereAreNoHardLinks) {
    const ScratchFolder scratch;
    if (!are_far_apart(scratch.path(), another_file_system())) GTEST_SKIP() << "one file system only";
    const ScratchFolder far(another_file_system());
    put(scratch / "from/a/b", "text");
    fs::create_symlink("a", scratch / "from/link");
    fs::permissions(scratch / "from/a/b", fs::perms{0640});
    carry_over(scratch / "from", far / "to");
    EXPECT_EQ(contents(far / "to/a/b"), "text");
    EXPECT_EQ(fs::status(far / "to/a/b").permissions(), fs::perms{0640});
    EXPECT_EQ(fs::read_symlink(far / "to/link"), "a");
}

TEST(CarryOver, AFailedCopyIsNotTakenForAWholeOneTheNextTime) {
    const ScratchFolder scratch;
    if (!are_far_apart(scratch.path(), another_file_system())) GTEST_SKIP() << "one file system only";
    const ScratchFolder far(another_file_system());
    ASSERT_EQ(::mkfifo((scratch / "from").c_str(), 0600), 0);
    EXPECT_EQ(error_of([&] { carry_over(scratch / "from", far / "to"); }).kind(), ErrorKind::cannot_create);
    EXPECT_TRUE(names_in(far.path()).empty());
}

}  // namespace
}  // namespace audio_edition
