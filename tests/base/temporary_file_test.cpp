// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/temporary_file.h"

#include <gtest/gtest.h>

#include "base/scratch.h"

namespace audio_edition {
namespace {

TEST(TemporaryFile, HoldsWhatItIsGivenUntilItGoes) {
    const ScratchFolder scratch;
    {
        const TemporaryFile file(scratch / "book.tags");
        EXPECT_FALSE(std::filesystem::exists(file.path())) << "nobody has asked for it";
        file.hold("title=The Pier");
        file.hold("title=The Jetty");
        EXPECT_EQ(contents(file.path()), "title=The Jetty");
    }
    EXPECT_FALSE(std::filesystem::exists(scratch / "book.tags"));
}

TEST(TemporaryFile, TakesWithItWhatAnotherProgramHasWritten) {
    const ScratchFolder scratch;
    put(scratch / "book.tags.old", "kept");
    {
        const TemporaryFile file(scratch / "book.tags");
        put(file.path(), "by someone else");
    }
    EXPECT_EQ(names_in(scratch.path()), std::vector<std::string>{"book.tags.old"});
}

}  // namespace
}  // namespace audio_edition
