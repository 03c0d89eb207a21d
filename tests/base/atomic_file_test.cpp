// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"

#include <fstream>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "scratch.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

std::span<const std::byte> bytes_of(std::string_view text) {
    return std::as_bytes(std::span(text));
}

void write_whole(const fs::path& path, std::string_view text) {
    AtomicFile file(path);
    file.write(text);
    file.commit();
}

fs::perms permissions_of(const fs::path& path) {
    return fs::symlink_status(path).permissions();
}

TEST(AtomicFile, AppearsOnlyWhenItIsCommitted) {
    const ScratchFolder scratch;
    AtomicFile file(scratch / "book.json");
    file.write("{}");
    EXPECT_FALSE(fs::exists(scratch / "book.json"));
    file.commit();
    EXPECT_EQ(contents(scratch / "book.json"), "{}");
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("book.json"));
}

TEST(AtomicFile, WithoutCommitNothingIsLeft) {
    const ScratchFolder scratch;
    {
        AtomicFile file(scratch / "book.json");
        file.write(std::string(200'000, 'x'));
    }
    EXPECT_THAT(names_in(scratch.path()), IsEmpty());
}

TEST(AtomicFile, TheOldFileStandsUntilTheCommit) {
    const ScratchFolder scratch;
    put(scratch / "book.json", "old");
    {
        AtomicFile abandoned(scratch / "book.json");
        abandoned.write("new");
        abandoned.flush();
        EXPECT_EQ(contents(scratch / "book.json"), "old");
    }
    EXPECT_EQ(contents(scratch / "book.json"), "old");
    write_whole(scratch / "book.json", "new");
    EXPECT_EQ(contents(scratch / "book.json"), "new");
}

TEST(AtomicFile, WhoHasTheOldFileOpenKeepsReadingIt) {
    const ScratchFolder scratch;
    put(scratch / "book.json", "old");
    std::ifstream reader(scratch / "book.json");
    write_whole(scratch / "book.json", "new");
    std::string text;
    reader >> text;
    EXPECT_EQ(text, "old");
}

TEST(AtomicFile, PiecesOfEverySizeKeepTheirOrder) {
    const ScratchFolder scratch;
    std::string expected;
    AtomicFile file(scratch / "pieces");
    for (const std::size_t size : {1UL, 65'535UL, 1UL, 65'536UL, 0UL, 70'000UL, 3UL, 200'000UL, 5UL}) {
        const std::string piece(size, static_cast<char>('a' + expected.size() % 26));
        file.write(piece);
        expected += piece;
        EXPECT_EQ(file.size(), expected.size());
    }
    file.commit();
    EXPECT_EQ(contents(scratch / "pieces"), expected);
}

TEST(AtomicFile, EarlierBytesCanBeOverwritten) {
    const ScratchFolder scratch;
    AtomicFile file(scratch / "patched");
    file.write("size=????;");
    file.write(std::string(100'000, '.'));
    file.write_at(5, bytes_of("1000"));
    file.write("end");
    file.write_at(100'010, bytes_of("END"));
    EXPECT_EQ(file.size(), 100'013U);
    file.commit();
    EXPECT_EQ(contents(scratch / "patched"), "size=1000;" + std::string(100'000, '.') + "END");
}

TEST(AtomicFile, AnEmptyFileIsAFile) {
    const ScratchFolder scratch;
    AtomicFile(scratch / "empty").commit();
    EXPECT_EQ(contents(scratch / "empty"), "");
}

TEST(AtomicFile, CommitsWithoutWaitingForTheDisk) {
    const ScratchFolder scratch;
    AtomicFile file(scratch / "unit");
    file.write("bytes");
    file.commit(Durability::crash);
    EXPECT_EQ(contents(scratch / "unit"), "bytes");
}

TEST(AtomicFile, TheStagedBytesCanBeReadAndChangedByAnotherLibrary) {
    const ScratchFolder scratch;
    AtomicFile file(scratch / "tagged");
    file.write("bytes");
    file.flush();
    EXPECT_EQ(contents(file.staging_path()), "bytes");
    std::ofstream(file.staging_path(), std::ios::app) << " and a tag";
    file.commit();
    EXPECT_EQ(contents(scratch / "tagged"), "bytes and a tag");
}

TEST(AtomicFile, ANameWithoutAFolderIsInTheWorkingFolder) {
    const ScratchFolder scratch;
    EXPECT_EQ(outcome_in_child([&] {
                  fs::current_path(scratch.path());
                  write_whole("book.json", "{}");
              }),
              "done");
    EXPECT_EQ(contents(scratch / "book.json"), "{}");
}

TEST(AtomicFile, TheUmaskDecidesWhoMayRead) {
    const ScratchFolder scratch;
    EXPECT_EQ(outcome_in_child([&] {
                  ::umask(0027);
                  write_whole(scratch / "book.json", "{}");
              }),
              "done");
    EXPECT_EQ(permissions_of(scratch / "book.json"), fs::perms{0640});
}

TEST(AtomicFile, ALinkInItsPlaceIsReplacedAndNotFollowed) {
    const ScratchFolder scratch;
    put(scratch / "precious", "keep me");
    fs::create_symlink(scratch / "precious", scratch / "book.json");
    write_whole(scratch / "book.json", "{}");
    EXPECT_EQ(contents(scratch / "precious"), "keep me");
    EXPECT_TRUE(fs::is_regular_file(fs::symlink_status(scratch / "book.json")));
}

TEST(AtomicFile, AHardLinkInItsPlaceIsReplacedAndNotWrittenThrough) {
    const ScratchFolder scratch;
    put(scratch / "precious", "keep me");
    fs::create_hard_link(scratch / "precious", scratch / "book.json");
    write_whole(scratch / "book.json", "{}");
    EXPECT_EQ(contents(scratch / "precious"), "keep me");
}

TEST(AtomicFile, TheLongestNameThereIs) {
    const ScratchFolder scratch;
    const std::string longest = std::string(253, 'n') + "\u00e9";
    write_whole(scratch / longest, "text");
    EXPECT_THAT(names_in(scratch.path()), ElementsAre(longest));
}

TEST(AtomicFile, ANameThatIsTooLong) {
    const ScratchFolder scratch;
    const Error error = error_of([&] { write_whole(scratch / std::string(256, 'n'), "text"); });
    EXPECT_EQ(error.kind(), ErrorKind::cannot_create);
    EXPECT_THAT(error.message(), EndsWith("use a shorter name"));
    EXPECT_THAT(names_in(scratch.path()), IsEmpty());
}

TEST(AtomicFile, AMissingFolder) {
    const ScratchFolder scratch;
    const Error error = error_of([&] { write_whole(scratch / "none/book.json", "{}"); });
    EXPECT_EQ(error.kind(), ErrorKind::cannot_create);
    EXPECT_THAT(error.what(), HasSubstr("none/book.json: cannot create: No such file or directory"));
}

TEST(AtomicFile, AFolderInItsPlace) {
    const ScratchFolder scratch;
    fs::create_directory(scratch / "book.json");
    const Error error = error_of([&] { write_whole(scratch / "book.json", "{}"); });
    EXPECT_EQ(error.kind(), ErrorKind::cannot_create);
    EXPECT_EQ(error.message(), "is a folder; name a file");
}

TEST(AtomicFile, AFolderThatComesToItsPlaceMeanwhile) {
    const ScratchFolder scratch;
    AtomicFile file(scratch / "book.json");
    fs::create_directory(scratch / "book.json");
    EXPECT_EQ(error_of([&] { file.commit(); }).kind(), ErrorKind::cannot_create);
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("book.json"));
    EXPECT_TRUE(fs::is_directory(scratch / "book.json"));
}

TEST(AtomicFile, ADeviceIsNeverReplaced) {
    const Error error = error_of([] { write_whole("/dev/null", "{}"); });
    EXPECT_EQ(error.kind(), ErrorKind::cannot_create);
    EXPECT_STREQ(error.what(), "/dev/null: is a device; name a file");
}

TEST(AtomicFile, WhatNamesNoFile) {
    using namespace std::string_literals;
    for (const std::string& name : {""s, "/"s, "/tmp/"s, "."s, "/tmp/.."s, "/tmp/a\0b"s}) {
        EXPECT_EQ(error_of([&] { write_whole(name, "{}"); }).kind(), ErrorKind::cannot_create) << name;
    }
}

TEST(AtomicFile, AFolderThatMayNotBeWrittenTo) {
    const ScratchFolder scratch;
    fs::permissions(scratch.path(), fs::perms{0555});
    EXPECT_THAT(outcome_in_child([&] {
                    become_nobody();
                    write_whole(scratch / "book.json", "{}");
                }),
                AllOf(StartsWith("77 "), HasSubstr("book.json: cannot create: Permission denied")));
    fs::permissions(scratch.path(), fs::perms::all);
}

TEST(AtomicFile, AFullDiskLeavesTheOldFileAndNothingElse) {
    const ScratchFolder scratch;
    const std::string outcome = outcome_in_child([&] {
        if (!mount_small_disk(scratch.path(), 64 * 1024)) return;
        put(scratch / "book.mp3", "old");
        const Error error = error_of([&] { write_whole(scratch / "book.mp3", std::string(1'000'000, 'x')); });
        const bool clean = names_in(scratch.path()) == std::vector<std::string>{"book.mp3"};
        if (!clean || contents(scratch / "book.mp3") != "old") throw std::runtime_error("not as it was");
        throw error;
    });
    if (outcome == "done") GTEST_SKIP() << "no mounts allowed here";
    EXPECT_THAT(outcome,
                AllOf(StartsWith("75 "), HasSubstr("book.mp3: cannot write: No space left on device; "
                                                   "free some space and run again")));
}

TEST(AtomicFile, ALimitOnTheSizeOfFilesLeavesNothing) {
    const ScratchFolder scratch;
    EXPECT_THAT(outcome_in_child([&] {
                    ::signal(SIGXFSZ, SIG_IGN);
                    const rlimit limit{100'000, 100'000};
                    ::setrlimit(RLIMIT_FSIZE, &limit);
                    write_whole(scratch / "book.mp3", std::string(200'000, 'x'));
                }),
                AllOf(StartsWith("75 "), HasSubstr("ulimit -f")));
    EXPECT_THAT(names_in(scratch.path()), IsEmpty());
}

TEST(AtomicFile, NoDescriptorsLeft) {
    if (sanitizer_needs_descriptors) GTEST_SKIP() << "it makes pipes itself, to look at objects";
    const ScratchFolder scratch;
    EXPECT_THAT(outcome_in_child([&] {
                    const rlimit none{0, 0};
                    ::setrlimit(RLIMIT_NOFILE, &none);
                    write_whole(scratch / "book.json", "{}");
                }),
                AllOf(StartsWith("75 "), HasSubstr("Too many open files")));
}

TEST(AtomicFile, AKilledWriterLeavesTheOldFile) {
    const ScratchFolder scratch;
    put(scratch / "book.json", "old");
    EXPECT_EQ(outcome_in_child([&] {
                  AtomicFile file(scratch / "book.json");
                  file.write(std::string(300'000, 'x'));
                  ::raise(SIGKILL);
              }),
              "killed by signal 9");
    EXPECT_EQ(contents(scratch / "book.json"), "old");
}

TEST(AtomicFile, OfTwoWritersTheLastStandsWhole) {
    const ScratchFolder scratch;
    AtomicFile first(scratch / "book.json");
    AtomicFile second(scratch / "book.json");
    first.write("first, and longer");
    second.write("second");
    second.commit();
    first.commit();
    EXPECT_EQ(contents(scratch / "book.json"), "first, and longer");
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("book.json"));
}

TEST(AtomicFile, AReaderNeverSeesAPart) {
    const ScratchFolder scratch;
    const std::string a(150'000, 'a');
    const std::string b(90'000, 'b');
    write_whole(scratch / "book", a);
    std::thread writer([&] {
        for (int round = 0; round < 50; ++round) {
            AtomicFile file(scratch / "book");
            file.write(round % 2 == 0 ? b : a);
            file.commit(Durability::crash);
        }
    });
    for (int round = 0; round < 200; ++round) {
        const std::string seen = contents(scratch / "book");
        EXPECT_TRUE(seen == a || seen == b) << seen.size();
    }
    writer.join();
}

}  // namespace
}  // namespace audio_edition
