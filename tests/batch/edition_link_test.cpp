// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/edition_link.h"

#include <gmock/gmock.h>

#include "base/scratch.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

class EditionLink : public testing::Test {
  protected:
    EditionLink() : store_(scratch_ / "out") {
        store_.prepare();
        put(store_.entry("abcd") / "pier/pier.mp3", "sound");
    }

    ScratchFolder scratch_;
    Store store_;
};

TEST_F(EditionLink, LeadsToTheEditionAlsoWhenAllIsMoved) {
    link_edition(store_, "pier", "abcd", "pier");
    fs::rename(scratch_ / "out", scratch_ / "moved");
    EXPECT_EQ(contents(scratch_ / "moved/editions/pier/pier.mp3"), "sound");
}

TEST_F(EditionLink, TakesThePlaceOfAnyLinkButOfNothingElse) {
    put(scratch_ / "elsewhere/mine", "mine");
    fs::create_directory_symlink(scratch_ / "elsewhere", link_of(store_, "pier"));
    link_edition(store_, "pier", "abcd", "pier");
    EXPECT_EQ(contents(scratch_ / "out/editions/pier/pier.mp3"), "sound");
    EXPECT_THAT(names_in(scratch_ / "elsewhere"), ElementsAre("mine"));
    EXPECT_THAT(names_in(store_.links()), ElementsAre("pier"));

    put(link_of(store_, "taken") / "mine", "mine");
    EXPECT_EQ(error_of([&] { link_edition(store_, "taken", "abcd", "pier"); }).kind(),
              ErrorKind::cannot_create);
    put(link_of(store_, "file"), "mine");
    EXPECT_EQ(error_of([&] { link_edition(store_, "file", "abcd", "pier"); }).kind(),
              ErrorKind::cannot_create);
    EXPECT_EQ(contents(link_of(store_, "file")), "mine");
}

}  // namespace
}  // namespace audio_edition
