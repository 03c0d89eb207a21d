// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// A page as it is read in a terminal, without overstriking.
std::string rendered(const std::string& page) {
    return run({.command = {"mandoc", "-Tascii", "-O", "width=200"}, .input = page}).output;
}

std::string without_overstriking(const std::string& text) {
    std::string plain;
    for (const char c : text) {
        if (c == '\b') {
            plain.pop_back();
            continue;
        }
        plain += c;
    }
    return plain;
}

TEST(Manual, ShowsWhatHelpShows) {
    const std::string page = without_overstriking(
        rendered(run(audio_edition({"manual", "build", "--date", "2026-11-30"})).output));
    for (const char* words :
         {"audio-edition-build - Make an audio edition of a text", "audio-edition build [OPTIONS] SOURCE...",
          "--sidecars LIST", "read-along page, HTML", "EXAMPLES", "2026-11-30"})
        EXPECT_THAT(page, HasSubstr(words));
    EXPECT_THAT(page, Not(HasSubstr("\\")));
}

TEST(Manual, HasAPageForEveryCommandThatMandocAccepts) {
    const ScratchFolder scratch;
    const std::filesystem::path pages = scratch / "man1";
    EXPECT_EQ(run(audio_edition({"manual", "--date", "2026-11-30", "--output", pages.string()})).status, 0);
    std::size_t count = 0;
    for (const auto& page : std::filesystem::directory_iterator(pages)) {
        const ProgramOutcome lint = run({.command = {"mandoc", "-Tlint", page.path().string()}});
        EXPECT_THAT(lint.output, IsEmpty()) << page.path();
        ++count;
    }
    EXPECT_GT(count, 20U);
    for (const char* name : {"audio-edition.1", "audio-edition-build.1", "audio-edition-lexicon-audit.1"})
        EXPECT_TRUE(std::filesystem::exists(pages / name)) << name;
}

TEST(Manual, IsTheSameEachTime) {
    EXPECT_EQ(run(audio_edition({"manual", "voices"})).output,
              run(audio_edition({"manual", "voices"})).output);
}

TEST(Manual, IsOfCommandsThatThereAre) {
    const ProgramOutcome outcome = run(audio_edition({"manual", "biuld"}));
    EXPECT_EQ(outcome.status, 64);
    EXPECT_THAT(outcome.errors, HasSubstr("there is no command 'biuld'"));
}

}  // namespace
}  // namespace audio_edition
