// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/edition_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "text/text_sketch.h"

namespace audio_edition {
namespace {

EditionClaim claim(const std::string& title) {
    return {title, "", {"book.txt", "digest", "UTF-8"}, false};
}

TEST(EditionNames, NumberClipsWithAsManyDigitsAsTheLastNeedsAndParts) {
    EXPECT_EQ((EditionNames{"book", ".mp3", 3}.clip(0, "opening")), "clips/01-opening.mp3");
    EXPECT_EQ((EditionNames{"book", ".flac", 99}.clip(98, "the-end")), "clips/99-the-end.flac");
    EXPECT_EQ((EditionNames{"book", ".mp3", 361}.clip(8, "part-one")), "clips/009-part-one.mp3");
    EXPECT_EQ((EditionNames{"book", ".mp3", 361}.book()), "book.mp3");
    EXPECT_EQ((EditionNames{"book", ".m4b", 361}.part(2)), "parts/book-02.m4b");
}

TEST(EditionSlug, ComesFromTheTitleUnlessOneIsChosen) {
    EXPECT_EQ(edition_slug("../The Émile & Co. Story", std::nullopt, "rain.md"), "the-emile-co-story");
    EXPECT_EQ(edition_slug("The Émile & Co. Story", "emile", "rain.md"), "emile");
}

TEST(EditionSlug, ComesFromTheSourceWhereTheTitleIsSignsAlone) {
    EXPECT_EQ(edition_slug("???", std::nullopt, "pages/Rain, Again.md"), "rain-again");
    EXPECT_EQ(edition_slug("—", std::nullopt, "standard input"), "standard-input");
    EXPECT_EQ(edition_slug("—", std::nullopt, "***.md"), "untitled");
    EXPECT_EQ(edition_slug("— 3 —", std::nullopt, "rain.md"), "3");
}

TEST(EditionFolder, RefusesAFolderWhoseManifestIsNotOurs) {
    const ScratchFolder scratch;
    put(scratch / "book/edition.json", R"({"format": "something else"})");
    const Error error = error_of([&] { EditionFolder(scratch / "book", "book.mp3", claim("Title")); });
    EXPECT_EQ(error.kind(), ErrorKind::broken_input);
    EXPECT_EQ(contents(scratch / "book/edition.json"), R"({"format": "something else"})");
}

TEST(EditionFolder, NeedsTheRightToWrite) {
    const ScratchFolder scratch;
    std::filesystem::create_directory(scratch / "locked");
    std::filesystem::permissions(scratch / "locked", std::filesystem::perms(0555));
    const std::string outcome = outcome_in_child([&] {
        become_nobody();
        EditionFolder(scratch / "locked/book", "book.mp3", claim("Title"));
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
    EditionFolder folder(scratch / "book", "book.mp3", claim("Mine"));
    put(scratch / "book/edition.json", to_json_text(theirs));
    EXPECT_EQ(error_of([&] { folder.commit(to_json_text(mine)); }).kind(), ErrorKind::cannot_create);
    EXPECT_EQ(contents(scratch / "book/edition.json"), to_json_text(theirs));
}

/// What becomes of an edition of "Notes" by Ann, made from `old`, when one of the same title and author comes
/// from `now`.
std::string outcome_of_meeting(const ManifestSource& old, const ManifestSource& now, bool replace = false) {
    const ScratchFolder scratch;
    Manifest manifest;
    manifest.title = "Notes";
    manifest.author = "Ann";
    manifest.source = old;
    put(scratch / "notes/edition.json", to_json_text(manifest));
    try {
        EditionFolder(scratch / "notes", "notes.mp3", {"Notes", "Ann", now, replace});
        return "replaced";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::cannot_create);
        return error.message();
    }
}

TEST(EditionFolder, IsGivenUpToTheSameSourceAndToNoOther) {
    const ManifestSource old{"notes.txt", "1111", "UTF-8"};
    EXPECT_EQ(outcome_of_meeting(old, {"notes.txt", "1111", "UTF-8"}), "replaced");
    EXPECT_EQ(outcome_of_meeting(old, {"notes.txt", "2222", "UTF-8"}), "replaced") << "corrected";
    EXPECT_EQ(outcome_of_meeting(old, {"notes-final.txt", "1111", "UTF-8"}), "replaced") << "renamed";
    EXPECT_EQ(
        outcome_of_meeting(old, {"other.txt", "2222", "UTF-8"}),
        "holds another text of the same title, made from 'notes.txt'; choose another name with --slug, or "
        "another folder with -o, or replace that edition with --replace");
    EXPECT_EQ(outcome_of_meeting(old, {"other.txt", "2222", "UTF-8"}, true), "replaced");
}

TEST(EditionFolder, IsNotGivenUpToAnotherTextOfTheSameFileName) {
    std::string first, second;
    for (int i = 0; i < 60; ++i)
        first += "a" + std::to_string(i) + " ", second += "b" + std::to_string(i) + " ";
    const ManifestSource old{"notes.txt", "1111", "UTF-8", text_sketch(first)};
    EXPECT_EQ(outcome_of_meeting(old, {"notes.txt", "2222", "UTF-8", text_sketch(first + "and more")}),
              "replaced");
    EXPECT_THAT(outcome_of_meeting(old, {"notes.txt", "2222", "UTF-8", text_sketch(second)}),
                testing::HasSubstr("another text of the same title"));
    EXPECT_EQ(outcome_of_meeting({"notes.txt", "1111", "UTF-8"},
                                 {"notes.txt", "2222", "UTF-8", text_sketch(second)}),
              "replaced")
        << "an earlier version left no sketch";
}

TEST(EditionFolder, OfStandardInputIsGivenUpToTheSameTextOnly) {
    const ManifestSource old{"standard input", "1111", "UTF-8"};
    EXPECT_EQ(outcome_of_meeting(old, {"standard input", "1111", "UTF-8"}), "replaced");
    EXPECT_EQ(outcome_of_meeting(old, {"notes.txt", "1111", "UTF-8"}), "replaced") << "saved to a file since";
    EXPECT_THAT(outcome_of_meeting(old, {"standard input", "2222", "UTF-8"}),
                testing::HasSubstr("made from standard input; choose another name with --slug"));
    EXPECT_EQ(outcome_of_meeting(old, {"standard input", "2222", "UTF-8"}, true), "replaced");
}

TEST(EditionFolder, IsNeverGivenUpWhereNoEditionAccountsForTheBook) {
    const ScratchFolder scratch;
    put(scratch / "book/book.mp3", "mine");
    EditionClaim any = claim("Title");
    any.replace = true;
    EXPECT_EQ(error_of([&] { EditionFolder(scratch / "book", "book.mp3", any); }).kind(),
              ErrorKind::cannot_create);
}

TEST(EditionFolder, KeepsAFileCalledClips) {
    const ScratchFolder scratch;
    put(scratch / "book/clips", "a list of mine");
    EditionFolder folder(scratch / "book", "book.mp3", claim("Title"));
    Manifest manifest;
    manifest.title = "Title";
    folder.commit(to_json_text(manifest));
    EXPECT_EQ(contents(scratch / "book/clips"), "a list of mine");
}

}  // namespace
}  // namespace audio_edition
