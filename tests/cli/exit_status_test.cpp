// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

class ExitStatus : public testing::Test {
  protected:
    /// Runs in the scratch folder; a failure must be told in one line: `audio-edition: where: what; what to
    /// do`.
    ProgramOutcome run_here(std::vector<std::string> arguments) {
        ProgramCall call = audio_edition(std::move(arguments));
        call.folder = scratch_.path();
        ProgramOutcome outcome = run(call);
        if (outcome.status != 0) {
            const std::string last = outcome.errors.substr(outcome.errors.rfind("audio-edition: "));
            EXPECT_EQ(std::ranges::count(last, '\n'), 1) << outcome.errors;
            EXPECT_THAT(last, testing::ContainsRegex("^audio-edition: .*: .*")) << outcome.errors;
        }
        return outcome;
    }

    int status_of(std::vector<std::string> arguments) { return run_here(std::move(arguments)).status; }

    ScratchFolder scratch_;
};

TEST_F(ExitStatus, TellsWrongUsage) {
    put(scratch_ / "a.txt", "It rained.\n");
    EXPECT_EQ(status_of({}), 64);
    EXPECT_EQ(status_of({"sing"}), 64);
    EXPECT_EQ(status_of({"build"}), 64);
    EXPECT_EQ(status_of({"build", "a.txt", "--louder"}), 64);
    EXPECT_EQ(status_of({"build", "a.txt", "--jobs", "0"}), 64);
    EXPECT_EQ(status_of({"build", "a.txt", "--jobs", "many"}), 64);
    EXPECT_EQ(status_of({"build", "a.txt", "--format", "ogg"}), 64);
    EXPECT_EQ(status_of({"build", "a.txt", "--bitrate", "65"}), 64);
    EXPECT_EQ(status_of({"build", "a.txt", "a.txt", "--slug", "a"}), 64);
    EXPECT_EQ(status_of({"outline", "a.txt", "--format", "xml"}), 64);
    EXPECT_EQ(status_of({"normalize", "a.txt", "--accent", "martian"}), 64);
    EXPECT_EQ(status_of({"voices", "sing"}), 64);
}

TEST_F(ExitStatus, TellsBrokenInput) {
    put(scratch_ / "empty.txt", "");
    put(scratch_ / "blank.txt", " \n\n\t\n");
    put(scratch_ / "binary.txt",
        std::string("\x7F"
                    "ELF\x02\x01\x01\0\0\0\0\0\0\x03\0\x3E\0\x01\0\0\0\0\xFF\xFE\0\0",
                    27));
    put(scratch_ / "ff.txt", std::string(500, '\xFF'));
    for (const char* command : {"build", "outline", "normalize", "phonemes"}) {
        for (const char* file : {"empty.txt", "blank.txt", "binary.txt", "ff.txt"}) {
            const ProgramOutcome outcome = run_here({command, file});
            EXPECT_EQ(outcome.status, 65) << command << ' ' << file << ": " << outcome.errors;
            EXPECT_THAT(outcome.errors, HasSubstr(file));
            EXPECT_THAT(outcome.output, IsEmpty());
        }
    }
}

TEST_F(ExitStatus, TellsABrokenLexiconByLine) {
    put(scratch_ / "a.txt", "It rained.\n");
    put(scratch_ / "names.tsv", "Khan\tkarn\nno tab in this line\n");
    const ProgramOutcome outcome = run_here({"normalize", "a.txt", "--lexicon", "names.tsv"});
    EXPECT_EQ(outcome.status, 65);
    EXPECT_THAT(outcome.errors, StartsWith("audio-edition: names.tsv:2: "));
}

TEST_F(ExitStatus, TellsMissingInput) {
    std::filesystem::create_directory(scratch_ / "folder");
    for (const char* command : {"build", "outline", "normalize", "phonemes", "verify"}) {
        EXPECT_EQ(status_of({command, "missing.txt"}), 66) << command;
        EXPECT_EQ(status_of({command, "folder"}), 66) << command;
    }
    EXPECT_EQ(status_of({"outline", "/dev/zero"}), 66);
}

TEST_F(ExitStatus, TellsAMissingVoice) {
    put(scratch_ / "a.txt", "It rained.\n");
    for (const char* command : {"build", "normalize", "phonemes"}) {
        const ProgramOutcome outcome = run_here({command, "a.txt", "--voice", "sandra"});
        EXPECT_EQ(outcome.status, 69);
        EXPECT_THAT(outcome.errors, HasSubstr("audio-edition voices"))
            << "it should say how to see what there is";
    }
    EXPECT_EQ(status_of({"voices", "show", "sandra"}), 69);
}

TEST_F(ExitStatus, TellsAMissingSpeakerAndMissingData) {
    put(scratch_ / "a.txt", "It rained.\n");
    ProgramCall call = audio_edition({"build", scratch_ / "a.txt", "-o", scratch_ / "out"});
    call.environment = {"AUDIO_EDITION_SPEAKER=/nowhere/speaker"};
    EXPECT_EQ(run(call).status, 69);
    call.environment = {"AUDIO_EDITION_DATA=/nowhere"};
    EXPECT_EQ(run(call).status, 69);
    EXPECT_FALSE(std::filesystem::exists(scratch_ / "out"));
}

TEST_F(ExitStatus, TellsAnOutputThatCannotBeCreated) {
    put(scratch_ / "a.txt", "It rained.\n");
    EXPECT_EQ(status_of({"build", "a.txt", "-o", "a.txt/out"}), 73);
    EXPECT_EQ(status_of({"voices", "sample", "amber", "Hello.", "-o", "missing/amber.wav"}), 73);
}

TEST_F(ExitStatus, DoesNotLetATextSteerTheTerminal) {
    const ProgramOutcome outcome = run_here({"outline", "no\x1b[2Jfile"});
    EXPECT_EQ(outcome.status, 66);
    EXPECT_THAT(outcome.errors, testing::Not(HasSubstr("\x1b")));
}

}  // namespace
}  // namespace audio_edition
