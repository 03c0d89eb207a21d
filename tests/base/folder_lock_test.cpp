// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folder_lock.h"

#include <atomic>
#include <thread>

#include <gtest/gtest.h>
#include <sched.h>
#include <signal.h>
#include <sys/stat.h>

#include "scratch.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using State = FolderLock::State;

State try_to_lock(const fs::path& folder) {
    return lock_folder(folder, Patience::do_not_wait).state;
}

/// Whether someone is waiting for the lock on `folder`, from the kernel's own list of locks.
bool has_a_waiter(const fs::path& folder) {
    struct stat status {};
    if (::stat(folder.c_str(), &status) != 0) return false;
    const std::string locks = contents("/proc/locks");
    const std::string inode = ":" + std::to_string(status.st_ino) + " ";
    for (std::size_t at = locks.find("-> FLOCK"); at != std::string::npos;
         at = locks.find("-> FLOCK", at + 1)) {
        if (locks.substr(at, locks.find('\n', at) - at).find(inode) != std::string::npos) return true;
    }
    return false;
}

TEST(FolderLock, IsForOneAtATime) {
    const ScratchFolder scratch;
    {
        const FolderLock first = lock_folder(scratch.path(), Patience::wait);
        EXPECT_EQ(first.state, State::held);
        EXPECT_EQ(try_to_lock(scratch.path()), State::taken);
    }
    EXPECT_EQ(try_to_lock(scratch.path()), State::held);
}

TEST(FolderLock, LeavesNothingInTheFolder) {
    const ScratchFolder scratch;
    const FolderLock lock = lock_folder(scratch.path(), Patience::wait);
    EXPECT_TRUE(names_in(scratch.path()).empty());
}

TEST(FolderLock, EndsWithTheProcessThatHeldIt) {
    const ScratchFolder scratch;
    EXPECT_EQ(outcome_in_child([&] {
                  const FolderLock lock = lock_folder(scratch.path(), Patience::wait);
                  ::raise(SIGKILL);
              }),
              "killed by signal 9");
    EXPECT_EQ(try_to_lock(scratch.path()), State::held);
}

TEST(FolderLock, StaysWithAFolderThatIsRenamed) {
    const ScratchFolder scratch;
    fs::create_directory(scratch / "staged");
    const FolderLock lock = lock_folder(scratch / "staged", Patience::wait);
    fs::rename(scratch / "staged", scratch / "place");
    EXPECT_EQ(try_to_lock(scratch / "place"), State::taken);
}

TEST(FolderLock, AFolderThatWasReplacedDuringTheWaitIsGone) {
    if (contents("/proc/locks") == "(absent)") GTEST_SKIP() << "the kernel does not list its locks here";
    const ScratchFolder scratch;
    fs::create_directory(scratch / "place");
    fs::create_directory(scratch / "new");
    FolderLock first = lock_folder(scratch / "place", Patience::wait);
    State second = State::held;
    std::atomic<bool> is_done = false;
    std::thread waiting([&] {
        second = lock_folder(scratch / "place", Patience::wait).state;
        is_done = true;
    });
    while (!is_done && !has_a_waiter(scratch / "place")) ::sched_yield();
    fs::rename(scratch / "place", scratch / "old");
    fs::rename(scratch / "new", scratch / "place");
    first = {};
    waiting.join();
    EXPECT_EQ(second, State::gone);
}

TEST(FolderLock, NoFolder) {
    const ScratchFolder scratch;
    EXPECT_EQ(try_to_lock(scratch / "none"), State::gone);
}

TEST(FolderLock, AFileOrALinkIsNotAFolder) {
    const ScratchFolder scratch;
    put(scratch / "file", "text");
    fs::create_directory_symlink(".", scratch / "link");
    for (const char* name : {"file", "link"}) {
        EXPECT_EQ(error_of([&] { (void)try_to_lock(scratch / name); }).kind(), ErrorKind::cannot_create)
            << name;
    }
}

}  // namespace
}  // namespace audio_edition
