// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/create_folders.h"

#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "scratch.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

TEST(CreateFolders, MakesAllThatIsMissing) {
    const ScratchFolder scratch;
    create_folders(scratch / "a/b/c");
    EXPECT_TRUE(fs::is_directory(scratch / "a/b/c"));
}

TEST(CreateFolders, WhatIsThereAlreadyIsFine) {
    const ScratchFolder scratch;
    create_folders(scratch / "a");
    create_folders(scratch / "a");
    create_folders("/");
    create_folders(".");
    create_folders("");
    EXPECT_TRUE(fs::is_directory(scratch / "a"));
}

TEST(CreateFolders, ASlashAtTheEndChangesNothing) {
    const ScratchFolder scratch;
    create_folders(scratch / "a/b/");
    EXPECT_TRUE(fs::is_directory(scratch / "a/b"));
}

TEST(CreateFolders, GoesThroughLinksToFolders) {
    const ScratchFolder scratch;
    fs::create_directory(scratch / "real");
    fs::create_symlink("real", scratch / "link");
    create_folders(scratch / "link/new");
    EXPECT_TRUE(fs::is_directory(scratch / "real/new"));
}

TEST(CreateFolders, NamesTheFileThatIsInTheWay) {
    const ScratchFolder scratch;
    put(scratch / "notes.txt", "text");
    const Error error = error_of([&] { create_folders(scratch / "notes.txt/out/book"); });
    EXPECT_EQ(error.kind(), ErrorKind::cannot_create);
    EXPECT_THAT(error.what(), EndsWith("notes.txt: is a file, not a folder; choose another folder"));
    const Error of_device = error_of([] { create_folders("/dev/null/out"); });
    EXPECT_STREQ(of_device.what(), "/dev/null: is a device, not a folder; choose another folder");
    EXPECT_EQ(contents(scratch / "notes.txt"), "text");
}

TEST(CreateFolders, ALinkToNowhere) {
    const ScratchFolder scratch;
    fs::create_symlink("nowhere", scratch / "link");
    EXPECT_EQ(error_of([&] { create_folders(scratch / "link/out"); }).kind(), ErrorKind::cannot_create);
}

TEST(CreateFolders, NotAllowed) {
    const ScratchFolder scratch;
    fs::permissions(scratch.path(), fs::perms{0555});
    EXPECT_THAT(outcome_in_child([&] {
                    become_nobody();
                    create_folders(scratch / "out/book");
                }),
                AllOf(StartsWith("77 "), HasSubstr("/out: cannot create the folder: Permission denied")));
    fs::permissions(scratch.path(), fs::perms::all);
}

TEST(CreateFolders, ManyAtOnce) {
    const ScratchFolder scratch;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&, i] {
            for (int j = 0; j < 20; ++j)
                create_folders(scratch / ("a/b" + std::to_string(j) + "/c" + std::to_string(i)));
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(names_in(scratch / "a").size(), 20U);
    EXPECT_EQ(names_in(scratch / "a/b19").size(), 8U);
}

}  // namespace
}  // namespace audio_edition
