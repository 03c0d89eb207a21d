// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/edition_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"

namespace audio_edition {
namespace {

TEST(EditionNames, NumberClipsWithAsManyDigitsAsTheLastNeedsAndParts) {
    EXPECT_EQ((EditionNames{"book", ".mp3", 3}.clip(0, "opening")), "clips/01-opening.mp3");
    EXPECT_EQ((EditionNames{"book", ".flac", 99}.clip(98, "the-end")), "clips/99-the-end.flac");
    EXPECT_EQ((EditionNames{"book", ".mp3", 361}.clip(8, "part-one")), "clips/009-part-one.mp3");
    EXPECT_EQ((EditionNames{"book", ".mp3", 361}.book()), "book.mp3");
    EXPECT_EQ((EditionNames{"book", ".m4b", 361}.part(2)), "parts/book-02.m4b");
}

TEST(EditionSlug, ComesFromTheTitleUnlessOneIsChosen) {
    EXPECT_EQ(edition_slug("../The Émile & Co. Story", std::nullopt), "the-emile-co-story");
    EXPECT_EQ(edition_slug("The Émile & Co. Story", "emile"), "emile");
    EXPECT_EQ(edition_slug("???", std::nullopt), "untitled");
}

TEST(EditionFolder, RefusesAFolderWhoseManifestIsNotOurs) {
    const ScratchFolder scratch;
    put(scratch / "book/edition.json", R"({"format": "something else"})");
    const Error error = error_of([&] { EditionFolder(scratch / "book", "book.mp3", "Title", "Author"); });
    EXPECT_EQ(error.kind(), ErrorKind::broken_input);
    EXPECT_EQ(contents(scratch / "book/edition.json"), R"({"format": "something else"})");
}

TEST(EditionFolder, NeedsTheRightToWrite) {
    const ScratchFolder scratch;
    std::filesystem::create_directory(scratch / "locked");
    std::filesystem::permissions(scratch / "locked", std::filesystem::perms(0555));
    const std::string outcome = outcome_in_child([&] {
        become_nobody();
        EditionFolder(scratch / "locked/book", "book.mp3", "Title", "Author");
    });
    EXPECT_THAT(outcome, testing::StartsWith("77 "));
    EXPECT_THAT(outcome, testing::HasSubstr("Permission denied"));
}

TEST(EditionFolder, IsCheckedAgainWhenItIsToBeReplaced) {
    const ScratchFolder scratch;
    Manifest mine;
    mine.title = "Mine";
    Manifest theirs;
    theirs.title = "Theirs";
    EditionFolder folder(scratch / "book", "book.mp3", mine.title, "");
    put(scratch / "book/edition.json", to_json_text(theirs));
    EXPECT_EQ(error_of([&] { folder.commit(to_json_text(mine)); }).kind(), ErrorKind::cannot_create);
    EXPECT_EQ(contents(scratch / "book/edition.json"), to_json_text(theirs));
}

TEST(EditionFolder, KeepsAFileCalledClips) {
    const ScratchFolder scratch;
    put(scratch / "book/clips", "a list of mine");
    EditionFolder folder(scratch / "book", "book.mp3", "Title", "Author");
    Manifest manifest;
    manifest.title = "Title";
    manifest.author = "Author";
    folder.commit(to_json_text(manifest));
    EXPECT_EQ(contents(scratch / "book/clips"), "a list of mine");
}

}  // namespace
}  // namespace audio_edition
