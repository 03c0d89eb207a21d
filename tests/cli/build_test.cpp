// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/json.h"
#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

constexpr const char* pier =
    "The Pier\n\nby Ida Holm\n\nIt rained. Nobody minded.\n\nThe Storm\n\nIt blew for nine days.\n";

class BuildCommand : public testing::Test {
  protected:
    BuildCommand() { put(scratch_ / "pier.txt", pier); }

    ProgramOutcome build_here(std::vector<std::string> arguments, const std::string& input = "") {
        arguments.insert(arguments.begin(), "build");
        ProgramCall call = audio_edition(std::move(arguments));
        call.folder = scratch_.path();
        call.input = input;
        return run(call);
    }

    ScratchFolder scratch_;
};

TEST_F(BuildCommand, PublishesIntoOutAndSaysWhatItMade) {
    const ProgramOutcome outcome =
        build_here({"pier.txt", "--clips", "--sidecars", "none", "--cover", "none"});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(names_in(scratch_ / "out/the-pier"), ElementsAre("clips", "edition.json", "the-pier.mp3"));
    EXPECT_THAT(outcome.output, StartsWith("out/the-pier/the-pier.mp3  0:"));
    EXPECT_THAT(outcome.output, HasSubstr("2 chapters"));
    EXPECT_THAT(outcome.output, HasSubstr("0:00  The Pier\n"));
    EXPECT_THAT(outcome.output, HasSubstr("  The Storm\n"));
    EXPECT_THAT(outcome.output, HasSubstr("Listen"));
    EXPECT_THAT(outcome.errors, HasSubstr("audio-edition: speaking\n"))
        << "a line a step where there is no terminal";
}

TEST_F(BuildCommand, TellsProgramsEverythingAsJsonLines) {
    const ProgramOutcome outcome = build_here({"pier.txt", "--json"});
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    std::vector<Json> events;
    for (std::size_t at = 0, end; (end = outcome.output.find('\n', at)) != std::string::npos; at = end + 1) {
        events.push_back(parse_json(outcome.output.substr(at, end - at), "event"));
    }
    ASSERT_GE(events.size(), 6U);
    EXPECT_EQ(events.front().at("event"), "step");
    const Json& done = events.back();
    EXPECT_EQ(done.at("event"), "done");
    EXPECT_EQ(done.at("book"), "out/the-pier/the-pier.mp3");
    EXPECT_EQ(done.at("author"), "Ida Holm");
    EXPECT_EQ(done.at("sections").at(1).at("title"), "The Storm");
    const Json& last = events[events.size() - 3];
    EXPECT_EQ(last.at("event"), "progress");
    EXPECT_EQ(last.at("done"), last.at("total"));
}

TEST_F(BuildCommand, SaysNothingWhenAskedToBeQuiet) {
    const ProgramOutcome outcome = build_here({"pier.txt", "--quiet"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.output, IsEmpty());
    EXPECT_THAT(outcome.errors, IsEmpty());
}

TEST_F(BuildCommand, ReadsStandardInputAndTakesWhatItIsTold) {
    const ProgramOutcome outcome = build_here(
        {"-", "--title", "Weather", "--author", "Someone Else", "--no-opening", "--format", "flac"}, pier);
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    const Json manifest = parse_json(contents(scratch_ / "out/weather/edition.json"), "edition.json");
    EXPECT_EQ(manifest.at("author"), "Someone Else");
    EXPECT_EQ(manifest.at("source").at("name"), "standard input");
    EXPECT_TRUE(std::filesystem::exists(scratch_ / "out/weather/weather.flac"));
}

TEST_F(BuildCommand, MakesOneEditionForEachSource) {
    put(scratch_ / "mill.txt", "The Mill\n\nby Ida Holm\n\nIt stood still for a year. Nobody asked why.\n");
    const ProgramOutcome outcome = build_here({"pier.txt", "mill.txt", "-o", "editions"});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(names_in(scratch_ / "editions"), ElementsAre("the-mill", "the-pier"));
}

TEST_F(BuildCommand, DoesNotPutTwoSourcesIntoOneFolder) {
    std::filesystem::copy_file(scratch_ / "pier.txt", scratch_ / "copy.txt");
    const ProgramOutcome outcome = build_here({"pier.txt", "copy.txt"});
    EXPECT_EQ(outcome.status, 73);
    EXPECT_THAT(outcome.errors, HasSubstr("out/the-pier: was made from another source just now"));
}

TEST_F(BuildCommand, NamesTheOtherWorkInTheWay) {
    ASSERT_EQ(build_here({"pier.txt"}).status, 0);
    const ProgramOutcome outcome = build_here({"pier.txt", "--author", "Someone Else"});
    EXPECT_EQ(outcome.status, 73);
    EXPECT_THAT(outcome.errors,
                HasSubstr("holds another work, 'The Pier' by Ida Holm; choose another name with --slug"));
    EXPECT_EQ(build_here({"pier.txt", "--author", "Someone Else", "--slug", "pier-2"}).status, 0);
}

TEST_F(BuildCommand, NeverTakesThePlaceOfAnotherTextOfTheSameTitle) {
    put(scratch_ / "first/log.txt", "The Log\n\nby Ida Holm\n\nOn Monday we sailed.\n");
    put(scratch_ / "second/diary.txt", "The Log\n\nby Ida Holm\n\nOn Friday we sank.\n");
    const auto published = [&] { return contents(scratch_ / "out/the-log/edition.json"); };
    ASSERT_EQ(build_here({"first/log.txt"}).status, 0);
    const std::string first = published();
    const ProgramOutcome refused = build_here({"second/diary.txt"});
    EXPECT_EQ(refused.status, 73);
    EXPECT_THAT(refused.errors,
                HasSubstr("out/the-log: holds another text of the same title, made from 'log.txt'"));
    EXPECT_THAT(refused.errors, HasSubstr("--slug"));
    EXPECT_THAT(refused.errors, HasSubstr("--replace"));
    EXPECT_EQ(published(), first);

    put(scratch_ / "first/log.txt", "The Log\n\nby Ida Holm\n\nOn Tuesday we sailed.\n");
    EXPECT_EQ(build_here({"first/log.txt"}).status, 0) << "a correction";
    EXPECT_NE(published(), first);
    EXPECT_EQ(build_here({"second/diary.txt", "--replace"}).status, 0);
    EXPECT_THAT(published(), HasSubstr("diary.txt"));
}

TEST_F(BuildCommand, DoesNotPutOneTextOfStandardInputInThePlaceOfAnother) {
    const auto build_text = [&](const std::string& text, const std::vector<std::string>& more = {}) {
        std::vector<std::string> arguments{"build", "-", "--quiet"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        ProgramCall call = audio_edition(arguments);
        call.folder = scratch_.path();
        call.input = text;
        return run(call).status;
    };
    const std::string monday = "The Weather\n\nIt rained all day on the pier.\n";
    EXPECT_EQ(build_text(monday), 0);
    EXPECT_EQ(build_text(monday), 0) << "the same text";
    EXPECT_EQ(build_text("The Weather\n\nThe sun shone all day on the pier.\n"), 73);
    EXPECT_EQ(build_text("The Weather\n\nThe sun shone all day on the pier.\n", {"--replace"}), 0);
}

}  // namespace
}  // namespace audio_edition
