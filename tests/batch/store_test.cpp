// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/store.h"

#include <gmock/gmock.h>

#include "base/scratch.h"
#include "batch/folder_walk.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Store, IsMadeOnceAndFoundAgain) {
    const ScratchFolder scratch;
    const Store store(scratch / "out");
    EXPECT_FALSE(Store::is_at(scratch / "out"));
    store.prepare();
    store.prepare();
    EXPECT_TRUE(Store::is_at(scratch / "out"));
    EXPECT_THAT(names_in(scratch / "out"), ElementsAre("editions", "store"));
    EXPECT_EQ(store.make_entry("abcd"), scratch / "out/store/ab/abcd");
}

TEST(Store, WritesThroughNoLink) {
    for (const char* planted : {"out/store", "out/editions", "out/store/ab", "out/store/ab/abcd"}) {
        const ScratchFolder scratch;
        std::filesystem::create_directories((scratch / planted).parent_path());
        std::filesystem::create_directory(scratch / "elsewhere");
        std::filesystem::create_directory_symlink(scratch / "elsewhere", scratch / planted);
        const Error error = error_of([&] {
            const Store store(scratch / "out");
            store.prepare();
            static_cast<void>(store.make_entry("abcd"));
        });
        EXPECT_EQ(error.kind(), ErrorKind::cannot_create) << planted;
        EXPECT_THAT(names_in(scratch / "elsewhere"), IsEmpty()) << planted;
    }
}

TEST(Store, OfAnotherVersionIsLeftAlone) {
    const ScratchFolder scratch;
    put(scratch / "out/store/format", "audio-edition store 2\n");
    EXPECT_THAT(error_of([&] { Store(scratch / "out").prepare(); }).what(), HasSubstr("another version"));
}

TEST(Store, ThatAKillHasTornIsCompleted) {
    const ScratchFolder scratch;
    put(scratch / "out/store/format", "audio-ed");
    Store(scratch / "out").prepare();
    EXPECT_EQ(contents(scratch / "out/store/format"), "audio-edition store 1\n");
    EXPECT_THAT(names_in(scratch / "out/store"), ElementsAre("format"));
}

TEST(FolderWalk, FindsFilesButNotWhatIsHiddenLinkedOrOurs) {
    const ScratchFolder scratch;
    put(scratch / "b.txt", "");
    put(scratch / "a/z.txt", "");
    put(scratch / ".hidden.txt", "");
    put(scratch / ".git/config", "");
    put(scratch / "out/store/format", "audio-edition store 1\n");
    put(scratch / "out/store/ab/x.txt", "");
    std::filesystem::create_directory_symlink(scratch.path(), scratch / "round-in-a-circle");
    std::filesystem::create_symlink("b.txt", scratch / "c.txt");
    std::filesystem::create_symlink("nothing", scratch / "dangling.txt");
    EXPECT_THAT(
        look_below(scratch.path()).documents,
        ElementsAre(scratch / "a/z.txt", scratch / "b.txt", scratch / "c.txt", scratch / "dangling.txt"));
}

}  // namespace
}  // namespace audio_edition
