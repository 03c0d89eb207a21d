// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/json.h"
#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

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

    const ProgramOutcome parent = run(audio_edition({"verify", scratch / "out"}));
    EXPECT_EQ(parent.status, 66);
    EXPECT_THAT(parent.errors,
                HasSubstr("holds no edition.json; name the folder of an edition, such as those of " +
                          (scratch / "out/*").native() + "\n"));
    EXPECT_THAT(run(audio_edition({"verify", scratch.path()})).errors,
                HasSubstr("name the folder of an edition\n"));

    std::string book = contents(folder + "/the-pier.mp3");
    book[book.size() - 500] ^= 1;
    put(folder + "/the-pier.mp3", book);
    const ProgramOutcome broken = run(audio_edition({"verify", folder}));
    EXPECT_EQ(broken.status, 65);
    EXPECT_THAT(broken.output,
                HasSubstr("WRONG  the-pier.mp3: size and digest as published: its contents have changed\n"));
    EXPECT_THAT(broken.errors, HasSubstr("build it again"));
}

TEST(VerifyCommand, GoesOnAfterAnEditionThatIsNone) {
    const ScratchFolder scratch;
    put(scratch / "pier.txt", "The Pier\n\nIt rained. Nobody minded.\n");
    ASSERT_EQ(run(audio_edition({"build", scratch / "pier.txt", "-o", scratch / "out"})).status, 0);
    std::filesystem::create_directory(scratch / "out/drafts");
    ProgramCall call = audio_edition({"verify", "out/drafts", "out/the-pier"});
    call.folder = scratch.path();

    const ProgramOutcome text = run(call);
    EXPECT_EQ(text.status, 66) << "of the first with which something is wrong";
    EXPECT_THAT(text.output, HasSubstr("\nout/the-pier:\nok     edition.json: "));
    EXPECT_EQ(text.errors,
              "audio-edition: out/drafts: holds no edition.json; name the folder of an edition\n");

    call.command.push_back("--json");
    const ProgramOutcome json = run(call);
    EXPECT_EQ(json.status, 66);
    EXPECT_THAT(json.output,
                StartsWith(R"({"edition":"out/drafts","ok":false,"error":{"kind":"no_input","status":66,)"));
    std::size_t lines = 0;
    for (std::size_t at = 0, end; (end = json.output.find('\n', at)) != std::string::npos;
         at = end + 1, ++lines) {
        const Json check = parse_json(json.output.substr(at, end - at), "check");
        EXPECT_EQ(check.at("ok"), lines != 0) << check;
        EXPECT_EQ(check.at("edition"), lines == 0 ? "out/drafts" : "out/the-pier");
    }
    EXPECT_GT(lines, 5U);
}

}  // namespace
}  // namespace audio_edition
