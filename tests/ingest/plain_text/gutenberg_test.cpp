// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ingest/outline.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

constexpr std::string_view envelope = R"(The Project Gutenberg eBook of The Mill, by Ann Author

This eBook is for the use of anyone anywhere.

Title: The Mill
       A Story of the River

Author: Ann Author

Release Date: May 1, 2001 [eBook #1]

Language: French

*** START OF THE PROJECT GUTENBERG EBOOK THE MILL, A STORY
OF THE RIVER ***

Produced by A Volunteer and the Online
Proofreading Team




THE MILL

by Ann Author



CHAPTER I

The river had risen in the night, and in the morning the road to the mill
was under water.



CHAPTER II

Nobody came that day, and nobody came the day after it, so that we were
alone.




End of the Project Gutenberg EBook of The Mill

*** END OF THE PROJECT GUTENBERG EBOOK THE MILL ***

Updated editions will replace the previous one.

CHAPTER III

Section 1. General Terms of Use
)";

TEST(Gutenberg, IsReadWithoutItsEnvelope) {
    EXPECT_EQ(outline(envelope),
              "title The Mill\n"
              "author Ann Author\n"
              "# CHAPTER I\n"
              "p The river had risen in the night, and in the morning the road to the mill was under water.\n"
              "# CHAPTER II\n"
              "p Nobody came that day, and nobody came the day after it, so that we were alone.\n");
    EXPECT_EQ(read(envelope).language, "fr");
}

TEST(Gutenberg, ListsWhatWasTakenOff) {
    const std::string parts = skipped(envelope);
    EXPECT_THAT(parts, HasSubstr("Project Gutenberg header: The Project Gutenberg eBook of The Mill"));
    EXPECT_THAT(parts, HasSubstr("A STORY OF THE RIVER ***\n"));
    EXPECT_THAT(parts,
                HasSubstr("production credits: Produced by A Volunteer and the Online Proofreading Team\n"));
    EXPECT_THAT(parts, HasSubstr("title page: THE MILL\nbyline: by Ann Author\n"));
    EXPECT_THAT(parts,
                HasSubstr("Project Gutenberg licence: End of the Project Gutenberg EBook of The Mill"));
    EXPECT_THAT(parts, HasSubstr("Section 1. General Terms of Use\n"));
}

TEST(Gutenberg, MayEndWithoutALicence) {
    EXPECT_EQ(outline("Title: The Mill\n\n***START OF THE PROJECT GUTENBERG EBOOK THE MILL***\n\nThe river "
                      "had risen.\n"),
              "title The Mill\np The river had risen.\n");
}

TEST(Gutenberg, KnowsTheOldestHeader) {
    EXPECT_EQ(outline("The Mill\n\n*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*\n\nThe "
                      "river had risen.\n\n"
                      "End of Project Gutenberg's The Mill\n"),
              "p The river had risen.\n");
}

TEST(Gutenberg, IsNotSeenInATextAboutIt) {
    EXPECT_EQ(skipped("The line reads: *** START OF THE PROJECT GUTENBERG EBOOK ***.\n\nTitle: none.\n"), "");
}

}  // namespace
}  // namespace audio_edition
