// SPDX-License-Identifier: GPL-3.0-or-later
#include <regex>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

std::string completion_script(const char* shell) {
    return run(audio_edition({"completion", shell})).output;
}

/// What bash offers for a line: the words so far, the last of them begun.
std::string bash_offers(const std::string& words) {
    const std::string script = completion_script("bash") + "COMP_WORDS=(" + words +
                               ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_audio_edition\n"
                               "printf '%s\\n' \"${COMPREPLY[@]}\"\n";
    return run({.command = {"bash", "-c", script}}).output;
}

std::string fish_offers(const std::string& line) {
    const std::string script = completion_script("fish") + "complete -C '" + line + "'\n";
    return run({.command = {"fish", "--no-config", "-c", script}}).output;
}

TEST(BashCompletion, OffersCommandsOptionsAndTheirWords) {
    EXPECT_EQ(bash_offers("audio-edition bu"), "build\n");
    EXPECT_EQ(bash_offers("audio-edition lexicon a"), "audit\n");
    EXPECT_EQ(bash_offers("audio-edition build --sidec"), "--sidecars\n");
    EXPECT_EQ(bash_offers("audio-edition build --format m"), "mp3\nm4b\n");
    EXPECT_EQ(bash_offers("audio-edition lexicon audit --house"), "--house-lexicon\n");
    EXPECT_EQ(bash_offers("audio-edition completion z"), "zsh\n");
}

TEST(BashCompletion, LeavesFilesToTheShell) {
    EXPECT_EQ(bash_offers("audio-edition build mee"), "\n");
    EXPECT_EQ(bash_offers("audio-edition build --lexicon b"), "\n");
}

TEST(FishCompletion, OffersCommandsOptionsAndTheirWords) {
    EXPECT_THAT(fish_offers("audio-edition bu"), HasSubstr("build\tMake an audio edition of a text"));
    EXPECT_THAT(fish_offers("audio-edition lexicon a"), HasSubstr("audit\t"));
    EXPECT_THAT(fish_offers("audio-edition build --sidec"), HasSubstr("--sidecars\t"));
    EXPECT_THAT(fish_offers("audio-edition build --format m"), HasSubstr("m4b\t"));
}

TEST(ZshCompletion, IsAScriptThatZshReads) {
    const ProgramOutcome outcome =
        run({.command = {"zsh", "-f", "-c",
                         "autoload -U compinit && compinit -u -D\n" + completion_script("zsh") +
                             "print -r -- $_comps[audio-edition]\n"}});
    EXPECT_EQ(outcome.output, "_audio-edition\n");
    EXPECT_THAT(outcome.errors, IsEmpty());
}

TEST(Completion, OfAShellThatIsNotKnownIsRefused) {
    const ProgramOutcome outcome = run(audio_edition({"completion", "tcsh"}));
    EXPECT_EQ(outcome.status, 64);
    EXPECT_THAT(outcome.errors, HasSubstr("'tcsh' is not one of bash, zsh or fish"));
}

/// The long options that help shows of a command.
std::set<std::string> options_in_help(const std::vector<std::string>& command) {
    std::vector<std::string> arguments = command;
    arguments.emplace_back("--help");
    const std::string help = run(audio_edition(arguments)).output;
    static const std::regex option("\n  (?:-.,)?(--[a-z-]+)");
    std::set<std::string> options;
    for (std::sregex_iterator it(help.begin(), help.end(), option), end; it != end; ++it)
        options.insert((*it)[1]);
    return options;
}

TEST(Completion, KnowsEveryOptionThatHelpShows) {
    for (const std::vector<std::string>& command : {std::vector<std::string>{"build"},
                                                    {"batch"},
                                                    {"verify"},
                                                    {"lexicon", "audit"},
                                                    {"voices", "add"}}) {
        std::string line = "audio-edition";
        for (const std::string& word : command) line += " " + word;
        const std::string offers = bash_offers(line + " --");
        const std::set<std::string> options = options_in_help(command);
        EXPECT_GT(options.size(), 1U) << line;
        for (const std::string& option : options) EXPECT_THAT(offers, HasSubstr(option + "\n")) << line;
    }
}

}  // namespace
}  // namespace audio_edition
