// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/staged_folder.h"

#include <optional>
#include <vector>

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/atomic_file.h"
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

bool is_edition_file(const fs::path& name) {
    return name == "book.mp3" || name == "edition.json" || name == "clips";
}

/// Stages two files that both say `edition`, and puts them in place.
void publish(const fs::path& destination, std::string_view edition) {
    StagedFolder folder(destination);
    for (const char* name : {"book.mp3", "edition.json"}) {
        AtomicFile file(folder.path() / name);
        file.write(edition);
        file.commit(Durability::crash);
    }
    folder.commit(is_edition_file);
}

TEST(StagedFolder, AppearsOnlyWhenItIsCommitted) {
    const ScratchFolder scratch;
    StagedFolder folder(scratch / "book");
    put(folder.path() / "book.mp3", "audio");
    EXPECT_FALSE(fs::exists(scratch / "book"));
    folder.commit(is_edition_file);
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("book"));
    EXPECT_THAT(names_in(scratch / "book"), ElementsAre("book.mp3"));
}

TEST(StagedFolder, WithoutCommitNothingIsLeft) {
    const ScratchFolder scratch;
    {
        const StagedFolder folder(scratch / "book");
        put(folder.path() / "clips/01.mp3", "audio");
    }
    EXPECT_THAT(names_in(scratch.path()), IsEmpty());
}

TEST(StagedFolder, ReplacesTheOldFolderWhole) {
    const ScratchFolder scratch;
    put(scratch / "book/book.mp3", "old");
    put(scratch / "book/clips/07-removed.mp3", "old");
    {
        StagedFolder folder(scratch / "book");
        put(folder.path() / "book.mp3", "new");
        put(folder.path() / "clips/01-kept.mp3", "new");
        EXPECT_EQ(contents(scratch / "book/book.mp3"), "old");
        folder.commit(is_edition_file);
    }
    EXPECT_EQ(contents(scratch / "book/book.mp3"), "new");
    EXPECT_THAT(names_in(scratch / "book/clips"), ElementsAre("01-kept.mp3"));
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("book"));
}

TEST(StagedFolder, CarriesOverWhatIsNotOurs) {
    const ScratchFolder scratch;
    publish(scratch / "book", "old");
    put(scratch / "book/notes.txt", "mine");
    put(scratch / "book/photos/deep/cat.jpg", "cat");
    fs::create_symlink("/etc/hostname", scratch / "book/link");
    fs::create_symlink("nowhere", scratch / "book/broken");
    publish(scratch / "book", "new");
    EXPECT_THAT(names_in(scratch / "book"),
                ElementsAre("book.mp3", "broken", "edition.json", "link", "notes.txt", "photos"));
    EXPECT_EQ(contents(scratch / "book/book.mp3"), "new");
    EXPECT_EQ(contents(scratch / "book/notes.txt"), "mine");
    EXPECT_EQ(contents(scratch / "book/photos/deep/cat.jpg"), "cat");
    EXPECT_EQ(fs::read_symlink(scratch / "book/link"), "/etc/hostname");
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("book"));
}

TEST(StagedFolder, WhoWritesToACarriedFileWritesToTheNewFolder) {
    const ScratchFolder scratch;
    publish(scratch / "book", "old");
    put(scratch / "book/notes.txt", "mine");
    const FileDescriptor editor(::open((scratch / "book/notes.txt").c_str(), O_WRONLY | O_CLOEXEC));
    publish(scratch / "book", "new");
    const std::string_view edited = "edit";
    EXPECT_EQ(write_all(editor.get(), std::as_bytes(std::span(edited))), 0);
    EXPECT_EQ(contents(scratch / "book/notes.txt"), "edit");
}

TEST(StagedFolder, WhereBothHaveANameTheNewOneStays) {
    const ScratchFolder scratch;
    put(scratch / "book/cover.jpg", "old");
    StagedFolder folder(scratch / "book");
    put(folder.path() / "cover.jpg", "new");
    folder.commit([](const fs::path&) { return false; });
    EXPECT_EQ(contents(scratch / "book/cover.jpg"), "new");
}

TEST(StagedFolder, AsksAboutTopLevelNamesOnly) {
    const ScratchFolder scratch;
    put(scratch / "book/a/inside.txt", "text");
    put(scratch / "book/b.txt", "text");
    StagedFolder folder(scratch / "book");
    std::vector<fs::path> asked;
    folder.commit([&](const fs::path& name) {
        asked.push_back(name);
        return true;
    });
    EXPECT_THAT(asked, testing::UnorderedElementsAre("a", "b.txt"));
    EXPECT_THAT(names_in(scratch / "book"), IsEmpty());
}

TEST(StagedFolder, WhatAppearsDuringTheCommitIsKept) {
    const ScratchFolder scratch;
    publish(scratch / "book", "old");
    StagedFolder folder(scratch / "book");
    put(folder.path() / "book.mp3", "new");
    folder.commit([&](const fs::path& name) {
        put(scratch / "book/late.txt", "mine");
        return is_edition_file(name);
    });
    EXPECT_EQ(contents(scratch / "book/late.txt"), "mine");
    EXPECT_EQ(contents(scratch / "book/book.mp3"), "new");
}

TEST(StagedFolder, KeepsThePermissionsOfTheOldFolder) {
    const ScratchFolder scratch;
    publish(scratch / "book", "old");
    put(scratch / "book/private/key", "mine");
    fs::permissions(scratch / "book", fs::perms{0750});
    fs::permissions(scratch / "book/private", fs::perms{0700});
    publish(scratch / "book", "new");
    EXPECT_EQ(fs::status(scratch / "book").permissions(), fs::perms{0750});
    EXPECT_EQ(fs::status(scratch / "book/private").permissions(), fs::perms{0700});
}

TEST(StagedFolder, MakesTheFoldersAboveIt) {
    const ScratchFolder scratch;
    publish(scratch / "out/2024/book", "new");
    EXPECT_EQ(contents(scratch / "out/2024/book/book.mp3"), "new");
}

TEST(StagedFolder, ASlashAtTheEndChangesNothing) {
    const ScratchFolder scratch;
    publish(scratch / "book/", "new");
    EXPECT_EQ(contents(scratch / "book/book.mp3"), "new");
}

TEST(StagedFolder, ANameWithoutAFolderIsInTheWorkingFolder) {
    const ScratchFolder scratch;
    EXPECT_EQ(outcome_in_child([&] {
                  fs::current_path(scratch.path());
                  publish("book", "new");
              }),
              "done");
    EXPECT_EQ(contents(scratch / "book/book.mp3"), "new");
}

TEST(StagedFolder, AFileInItsPlace) {
    const ScratchFolder scratch;
    put(scratch / "book", "precious");
    const Error error = error_of([&] { publish(scratch / "book", "new"); });
    EXPECT_EQ(error.kind(), ErrorKind::cannot_create);
    EXPECT_EQ(error.message(), "is a file, not a folder; move it away or choose another folder");
    EXPECT_EQ(contents(scratch / "book"), "precious");
}

TEST(StagedFolder, ALinkInItsPlaceIsNotFollowed) {
    const ScratchFolder scratch;
    put(scratch / "elsewhere/book.mp3", "precious");
    fs::create_directory_symlink("elsewhere", scratch / "book");
    const Error error = error_of([&] { publish(scratch / "book", "new"); });
    EXPECT_EQ(error.kind(), ErrorKind::cannot_create);
    EXPECT_THAT(error.message(), StartsWith("is a symbolic link"));
    EXPECT_EQ(contents(scratch / "elsewhere/book.mp3"), "precious");
}

TEST(StagedFolder, ALinkPlantedDuringTheWorkIsNotFollowed) {
    const ScratchFolder scratch;
    put(scratch / "elsewhere/book.mp3", "precious");
    {
        StagedFolder folder(scratch / "book");
        put(folder.path() / "book.mp3", "new");
        fs::create_directory_symlink("elsewhere", scratch / "book");
        EXPECT_EQ(error_of([&] { folder.commit(is_edition_file); }).kind(), ErrorKind::cannot_create);
    }
    EXPECT_EQ(contents(scratch / "elsewhere/book.mp3"), "precious");
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("book", "elsewhere"));
}

TEST(StagedFolder, AFileAmongTheFoldersAboveIt) {
    const ScratchFolder scratch;
    put(scratch / "notes.txt", "text");
    const Error error = error_of([&] { publish(scratch / "notes.txt/book", "new"); });
    EXPECT_EQ(error.kind(), ErrorKind::cannot_create);
    EXPECT_THAT(error.what(), EndsWith("notes.txt: is a file, not a folder; choose another folder"));
}

TEST(StagedFolder, WhatNamesNoFolder) {
    for (const std::string name : {"", "/", ".", "..", "../.."}) {
        EXPECT_EQ(error_of([&] { publish(name, "new"); }).kind(), ErrorKind::cannot_create) << name;
    }
}

TEST(StagedFolder, AFolderThatMayNotBeWrittenTo) {
    const ScratchFolder scratch;
    fs::permissions(scratch.path(), fs::perms{0555});
    EXPECT_THAT(outcome_in_child([&] {
                    become_nobody();
                    publish(scratch / "book", "new");
                }),
                AllOf(StartsWith("77 "), HasSubstr("book: cannot create the folder: Permission denied")));
    fs::permissions(scratch.path(), fs::perms::all);
}

TEST(StagedFolder, WhatCannotBeCarriedOverStopsTheCommit) {
    const ScratchFolder scratch;
    EXPECT_THAT(outcome_in_child([&] {
                    become_nobody();
                    publish(scratch / "book", "old");
                    put(scratch / "book/locked/key", "mine");
                    fs::permissions(scratch / "book/locked", fs::perms::none);
                    publish(scratch / "book", "new");
                }),
                AllOf(StartsWith("77 "), HasSubstr("book/locked: cannot carry over to the new folder")));
    EXPECT_EQ(contents(scratch / "book/book.mp3"), "old");
    fs::permissions(scratch / "book/locked", fs::perms::all);
    EXPECT_EQ(contents(scratch / "book/locked/key"), "mine");
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("book"));
}

TEST(StagedFolder, AfterAFailureTheCommitMayBeTriedAgain) {
    const ScratchFolder scratch;
    publish(scratch / "book", "old");
    StagedFolder folder(scratch / "book");
    put(folder.path() / "book.mp3", "new");
    EXPECT_THROW(folder.commit([](const fs::path&) -> bool { throw std::runtime_error("interrupted"); }),
                 std::runtime_error);
    EXPECT_EQ(contents(scratch / "book/book.mp3"), "old");
    folder.commit(is_edition_file);
    EXPECT_EQ(contents(scratch / "book/book.mp3"), "new");
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("book"));
}

TEST(StagedFolder, AFullDiskLeavesTheOldFolderAndNothingElse) {
    const ScratchFolder scratch;
    const std::string outcome = outcome_in_child([&] {
        if (!mount_small_disk(scratch.path(), 64 * 1024)) return;
        publish(scratch / "book", "old");
        std::size_t folders = 0;
        const Error error = error_of([&] {
            for (; folders < 100; ++folders) publish(scratch / ("book" + std::to_string(folders)), "new");
        });
        if (contents(scratch / "book/book.mp3") != "old") throw std::runtime_error("not as it was");
        if (names_in(scratch.path()).size() != folders + 1) throw std::runtime_error("something is left");
        throw error;
    });
    if (outcome == "done") GTEST_SKIP() << "no mounts allowed here";
    EXPECT_THAT(outcome, AllOf(StartsWith("75 "), HasSubstr("No space left on device; free some space")));
}

TEST(StagedFolder, AKilledRunLeavesTheOldFolderAndTheNextTidiesUp) {
    const ScratchFolder scratch;
    publish(scratch / "book", "old");
    put(scratch / "book/notes.txt", "mine");
    EXPECT_EQ(outcome_in_child([&] {
                  StagedFolder folder(scratch / "book");
                  put(folder.path() / "book.mp3", "half");
                  ::raise(SIGKILL);
              }),
              "killed by signal 9");
    EXPECT_EQ(contents(scratch / "book/book.mp3"), "old");
    EXPECT_EQ(names_in(scratch.path()).size(), 2U);
    publish(scratch / "book", "new");
    EXPECT_EQ(contents(scratch / "book/book.mp3"), "new");
    EXPECT_EQ(contents(scratch / "book/notes.txt"), "mine");
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("book"));
}

TEST(StagedFolder, ARunKilledInTheMidstOfCarryingOverLosesNothing) {
    const ScratchFolder scratch;
    publish(scratch / "book", "old");
    for (int i = 0; i < 10; ++i) put(scratch / ("book/notes" + std::to_string(i)), "mine");
    for (int survived = 1; survived <= 12; survived += 3) {
        EXPECT_EQ(outcome_in_child([&] {
                      StagedFolder folder(scratch / "book");
                      int asked = 0;
                      folder.commit([&](const fs::path& name) {
                          if (++asked == survived) ::raise(SIGKILL);
                          return is_edition_file(name);
                      });
                  }),
                  "killed by signal 9");
    }
    EXPECT_EQ(contents(scratch / "book/book.mp3"), "old");
    publish(scratch / "book", "new");
    for (int i = 0; i < 10; ++i) EXPECT_EQ(contents(scratch / ("book/notes" + std::to_string(i))), "mine");
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("book"));
}

TEST(StagedFolder, LeavesTheStagingOfALivingRunAlone) {
    const ScratchFolder scratch;
    StagedFolder first(scratch / "book");
    put(first.path() / "book.mp3", "first");
    publish(scratch / "book", "second");
    EXPECT_EQ(contents(first.path() / "book.mp3"), "first");
    first.commit(is_edition_file);
    EXPECT_THAT(names_in(scratch / "book"), ElementsAre("book.mp3"));
    EXPECT_EQ(contents(scratch / "book/book.mp3"), "first");
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("book"));
}

TEST(StagedFolder, NobodyElseCommitsWhileItAsksWhatIsOurs) {
    const ScratchFolder scratch;
    publish(scratch / "book", "old");
    StagedFolder folder(scratch / "book");
    folder.commit([&](const fs::path&) {
        EXPECT_EQ(lock_folder(scratch / "book", Patience::do_not_wait).state, FolderLock::State::taken);
        return true;
    });
    EXPECT_EQ(lock_folder(scratch / "book", Patience::do_not_wait).state, FolderLock::State::held);
}

TEST(StagedFolder, LeavesHiddenFoldersOfOtherNamesAlone) {
    const ScratchFolder scratch;
    const std::vector<std::string> others = {
        ".book.backup", ".book.0123456789abcdeg", ".book.0123456789abcdef0", ".other.0123456789abcdef",
        ".previous",    ".book.mine.previous"};
    for (const std::string& name : others) put(scratch / (name + "/file"), "mine");
    put(scratch / ".book.0123456789abcdef", "a file, not a folder");
    publish(scratch / "book", "new");
    for (const std::string& name : others) EXPECT_EQ(contents(scratch / (name + "/file")), "mine") << name;
    EXPECT_EQ(contents(scratch / ".book.0123456789abcdef"), "a file, not a folder");
}

/// Both files of the folder at `destination`, read from one and the same folder; nothing when it was
/// replaced meanwhile.
std::optional<std::string> read_both(const fs::path& destination) {
    const FileDescriptor folder(::open(destination.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    EXPECT_TRUE(folder) << "there must always be a folder";
    std::string both;
    for (const char* name : {"book.mp3", "edition.json"}) {
        const FileDescriptor file(::openat(folder.get(), name, O_RDONLY | O_CLOEXEC));
        if (!file) return std::nullopt;
        char text[8] = {};
        if (read_all(file.get(), std::as_writable_bytes(std::span(text))) != 1) return "not one byte";
        both += text[0];
    }
    return both;
}

TEST(StagedFolder, SeveralProcessesPublishWholeEditionsOnly) {
    const ScratchFolder scratch;
    publish(scratch / "book", "0");
    put(scratch / "book/notes.txt", "mine");
    std::vector<pid_t> writers;
    for (const char* edition : {"1", "2", "3"}) {
        const pid_t writer = ::fork();
        if (writer == 0) {
            try {
                for (int round = 0; round < 10; ++round) publish(scratch / "book", edition);
                ::_exit(0);
            } catch (...) {
                ::_exit(1);
            }
        }
        writers.push_back(writer);
    }
    for (int round = 0; round < 300; ++round) {
        const auto both = read_both(scratch / "book");
        if (both) {
            EXPECT_EQ(both->front(), both->back());
        }
    }
    for (const pid_t writer : writers) {
        int status = -1;
        ::waitpid(writer, &status, 0);
        EXPECT_EQ(status, 0);
    }
    const auto last = read_both(scratch / "book");
    ASSERT_TRUE(last);
    EXPECT_EQ(last->front(), last->back());
    EXPECT_EQ(contents(scratch / "book/notes.txt"), "mine");
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("book"));
}

}  // namespace
}  // namespace audio_edition
