// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/exchange_folders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/leftover_folders.h"
#include "scratch.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

/// As a crash between the two renames leaves it, on a file system that cannot exchange.
void crash_between_the_renames(const ScratchFolder& scratch) {
    put(scratch / ".book.0123456789abcdef/book.mp3", "new");
    put(scratch / ".book.0123456789abcdef.previous/book.mp3", "old");
}

TEST(ExchangeFolders, ReturnsWhereTheOldOneIs) {
    for (const auto exchange : {exchange_folders, exchange_by_two_renames}) {
        const ScratchFolder scratch;
        put(scratch / "fresh/book.mp3", "new");
        put(scratch / "place/book.mp3", "old");
        const fs::path old = exchange(scratch / "fresh", scratch / "place");
        EXPECT_EQ(contents(scratch / "place/book.mp3"), "new");
        EXPECT_EQ(contents(old / "book.mp3"), "old");
    }
}

TEST(ExchangeFolders, AFailureMovesNothing) {
    for (const auto exchange : {exchange_folders, exchange_by_two_renames}) {
        const ScratchFolder scratch;
        put(scratch / "place/book.mp3", "old");
        EXPECT_EQ(error_of([&] { (void)exchange(scratch / "missing", scratch / "place"); }).kind(),
                  ErrorKind::cannot_create);
        EXPECT_THAT(names_in(scratch.path()), ElementsAre("place"));
        EXPECT_EQ(contents(scratch / "place/book.mp3"), "old");
    }
}

TEST(TidyLeftovers, PutsBackWhatACrashBetweenTwoRenamesTookAway) {
    const ScratchFolder scratch;
    crash_between_the_renames(scratch);
    tidy_leftovers(scratch / "book");
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("book"));
    EXPECT_EQ(contents(scratch / "book/book.mp3"), "old");
}

TEST(TidyLeftovers, RemovesThePreviousFolderOnceItsPlaceIsTaken) {
    const ScratchFolder scratch;
    crash_between_the_renames(scratch);
    fs::rename(scratch / ".book.0123456789abcdef", scratch / "book");
    tidy_leftovers(scratch / "book");
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("book"));
    EXPECT_EQ(contents(scratch / "book/book.mp3"), "new");
}

TEST(TidyLeftovers, AFolderThatIsNotThereHasNone) {
    const ScratchFolder scratch;
    tidy_leftovers(scratch / "none/book");
    EXPECT_THAT(names_in(scratch.path()), IsEmpty());
}

TEST(TidyLeftovers, DoesNotFollowALinkOfALeftoversName) {
    const ScratchFolder scratch;
    put(scratch / "precious/file", "mine");
    fs::create_directory_symlink("precious", scratch / ".book.0123456789abcdef");
    tidy_leftovers(scratch / "book");
    EXPECT_EQ(contents(scratch / "precious/file"), "mine");
}

}  // namespace
}  // namespace audio_edition
