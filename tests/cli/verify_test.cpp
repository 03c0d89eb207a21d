// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(VerifyCommand, PrintsALineForEachCheckAndFailsWhenOneDoes) {
    const ScratchFolder scratch;
    put(scratch / "pier.txt",
        "The Pier\n\nIt rained. Nobody minded.\n\nThe Storm\n\nIt blew for nine days.\n");
    ASSERT_EQ(run(audio_edition({"build", scratch / "pier.txt", "-o", scratch / "out", "--clips"})).status,
              0);
    const std::string folder = scratch / "out/the-pier";

    const ProgramOutcome sound = run(audio_edition({"verify", folder}));
    EXPECT_EQ(sound.status, 0) << sound.output;
    EXPECT_THAT(sound.output, HasSubstr("ok     the-pier.mp3: size and digest as published\n"));
    EXPECT_THAT(sound.output, HasSubstr("ok     the-pier.mp3: 2 chapters, one for each section\n"));
    EXPECT_THAT(sound.output, HasSubstr("ok     clips: together the same MP3 frames as the book\n"));
    EXPECT_THAT(sound.output, Not(HasSubstr("WRONG")));

    std::string book = contents(folder + "/the-pier.mp3");
    book[book.size() - 500] ^= 1;
    put(folder + "/the-pier.mp3", book);
    const ProgramOutcome broken = run(audio_edition({"verify", folder}));
    EXPECT_EQ(broken.status, 65);
    EXPECT_THAT(broken.output,
                HasSubstr("WRONG  the-pier.mp3: size and digest as published: its contents have changed\n"));
    EXPECT_THAT(broken.errors, HasSubstr("build it again"));
}

}  // namespace
}  // namespace audio_edition
