// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a writer before each of its system calls in turn, and looks at what is left.
#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/atomic_file.h"
#include "base/staged_folder.h"
#include "scratch.h"

namespace audio_edition {
namespace {

using testing::AnyOf;
using testing::ElementsAre;
using testing::Ge;

/// In memory where that can be: hundreds of commits, each of which waits for the disk.
std::string quick_place() {
    return ::access("/dev/shm", W_OK) == 0 ? "/dev/shm" : testing::TempDir();
}

enum class Fate { killed, finished, not_traceable };

/// Runs `act` in a child and kills it before its system call number `call`, counted from 0.
Fate run_until(int call, const std::function<void()>& act) {
    const pid_t child = ::fork();
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(1);
        ::raise(SIGSTOP);
        act();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSTOPPED(status)) return Fate::not_traceable;
    ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_EXITKILL | PTRACE_O_TRACESYSGOOD);
    // Two stops a call: one before it and one after.
    for (int stops = 0; stops <= 2 * call;) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
        ::waitpid(child, &status, 0);
        if (WIFEXITED(status)) return Fate::finished;
        if (WIFSTOPPED(status) && WSTOPSIG(status) == (SIGTRAP | 0x80)) ++stops;
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, &status, 0);
    return Fate::killed;
}

/// Calls `look` after each kill. Returns how many there were before `act` got through.
int kill_everywhere(const std::function<void()>& act, const std::function<void()>& look) {
    for (int call = 0;; ++call) {
        const Fate fate = run_until(call, act);
        if (fate == Fate::not_traceable) return -1;
        if (testing::Test::HasFailure()) return call;
        SCOPED_TRACE("killed before system call " + std::to_string(call));
        look();
        if (fate == Fate::finished) return call;
    }
}

bool is_edition_file(const std::filesystem::path& name) {
    return name == "book.mp3" || name == "edition.json";
}

void publish(const std::filesystem::path& destination, std::string_view edition) {
    StagedFolder folder(destination);
    for (const char* name : {"book.mp3", "edition.json"}) {
        AtomicFile file(folder.path() / name);
        file.write(edition);
        file.commit();
    }
    folder.commit(is_edition_file);
}

TEST(KilledAnywhere, AFileIsTheOldOrTheNewOne) {
    const ScratchFolder scratch(quick_place());
    put(scratch / "book.json", "old");
    const int kills = kill_everywhere(
        [&] {
            AtomicFile file(scratch / "book.json");
            file.write("new");
            file.commit();
        },
        [&] {
            EXPECT_THAT(contents(scratch / "book.json"), AnyOf("old", "new"));
            put(scratch / "book.json", "old");
        });
    if (kills < 0) GTEST_SKIP() << "no tracing allowed here";
    EXPECT_THAT(kills, Ge(8));
}

TEST(KilledAnywhere, AFolderIsTheOldOrTheNewOneAndNothingIsLost) {
    const ScratchFolder scratch(quick_place());
    publish(scratch / "book", "old");
    put(scratch / "book/notes.txt", "mine");
    put(scratch / "book/photos/cat.jpg", "cat");
    const int kills = kill_everywhere([&] { publish(scratch / "book", "new"); },
                                      [&] {
                                          const std::string edition = contents(scratch / "book/book.mp3");
                                          EXPECT_THAT(edition, AnyOf("old", "new"));
                                          EXPECT_EQ(contents(scratch / "book/edition.json"), edition);
                                          EXPECT_EQ(contents(scratch / "book/notes.txt"), "mine");
                                          EXPECT_EQ(contents(scratch / "book/photos/cat.jpg"), "cat");
                                          publish(scratch / "book", "old");
                                          EXPECT_THAT(names_in(scratch.path()), ElementsAre("book"));
                                      });
    if (kills < 0) GTEST_SKIP() << "no tracing allowed here";
    EXPECT_THAT(kills, Ge(80));
}

TEST(KilledAnywhere, AFirstEditionIsThereOrNot) {
    const ScratchFolder scratch(quick_place());
    const int kills = kill_everywhere([&] { publish(scratch / "out/book", "new"); },
                                      [&] {
                                          const std::string edition = contents(scratch / "out/book/book.mp3");
                                          EXPECT_THAT(edition, AnyOf("(absent)", "new"));
                                          EXPECT_EQ(contents(scratch / "out/book/edition.json"), edition);
                                          std::filesystem::remove_all(scratch / "out/book");
                                      });
    if (kills < 0) GTEST_SKIP() << "no tracing allowed here";
    EXPECT_THAT(kills, Ge(40));
}

}  // namespace
}  // namespace audio_edition
