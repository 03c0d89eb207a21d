// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "base/json.h"
#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
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

    static std::vector<Json> events_of(const ProgramOutcome& outcome) {
        std::vector<Json> events;
        for (std::size_t at = 0, end; (end = outcome.output.find('\n', at)) != std::string::npos;
             at = end + 1)
            events.push_back(parse_json(outcome.output.substr(at, end - at), "event"));
        return events;
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

TEST_F(BuildCommand, SaysWhatEachFileIsForThePageFirst) {
    const ProgramOutcome outcome = build_here({"pier.txt", "--clips"});
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const std::size_t list = outcome.output.find("\nIn out/the-pier:\n");
    ASSERT_NE(list, std::string::npos) << outcome.output;
    EXPECT_THAT(outcome.output.substr(list + 1),
                StartsWith("In out/the-pier:\n"
                           "  index.html              to read along in a browser\n"
                           "  the-pier.mp3            the book\n"
                           "  clips/                  the book, a file for each section: 2 files\n"
                           "  cover.png               the cover, which is in the sound too\n"
                           "  the-pier.chapters.json  chapters, for podcast apps\n"));
    for (const std::string& name : names_in(scratch_ / "out/the-pier"))
        EXPECT_THAT(outcome.output, HasSubstr("\n  " + name)) << "every file that was made";
}

TEST_F(BuildCommand, SpeaksOfChaptersWhereTheFormatHasThem) {
    for (const std::string format : {"mp3", "wav", "flac"}) {
        const ProgramOutcome outcome = build_here({"pier.txt", "--format", format, "--slug", format});
        ASSERT_EQ(outcome.status, 0) << outcome.errors;
        const std::string book = "out/" + format + "/" + format + "." + format;
        const std::string players = format == "mp3" ? "any player that shows chapters" : "any player";
        EXPECT_THAT(outcome.output,
                    HasSubstr("Listen with " + players + ", or: ffplay -nodisp -autoexit " + book));
    }
}

TEST_F(BuildCommand, QuotesTheNameThatIsToBeCopied) {
    const ProgramOutcome outcome = build_here({"pier.txt", "-o", "my talks"});
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(outcome.output, HasSubstr("ffplay -nodisp -autoexit 'my talks/the-pier/the-pier.mp3'\n"));
}

TEST_F(BuildCommand, TellsProgramsEverythingAsJsonLines) {
    const ProgramOutcome outcome = build_here({"pier.txt", "--json"});
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const std::vector<Json> events = events_of(outcome);
    ASSERT_GE(events.size(), 6U);
    EXPECT_EQ(events.front().at("event"), "step");
    const Json& done = events.back();
    EXPECT_EQ(done.at("event"), "done");
    EXPECT_EQ(done.at("book"), "out/the-pier/the-pier.mp3");
    EXPECT_EQ(done.at("author"), "Ida Holm");
    EXPECT_EQ(done.at("sections").at(1).at("title"), "The Storm");
    EXPECT_EQ(done.at("source"), "pier.txt");
    EXPECT_EQ(done.at("files").at(0).at("kind"), "page");
    EXPECT_EQ(done.at("files").at(1).at("kind"), "book");
    for (const Json& file : done.at("files"))
        EXPECT_TRUE(std::filesystem::exists(scratch_ / file.at("path").get<std::string>())) << file;
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
    EXPECT_THAT(outcome.errors, HasSubstr("audio-edition: pier.txt: speaking\n"));
    EXPECT_THAT(outcome.errors, HasSubstr("audio-edition: mill.txt: speaking\n"));
}

TEST_F(BuildCommand, GoesOnAfterASourceThatFails) {
    put(scratch_ / "mill.txt", "The Mill\n\nby Ida Holm\n\nIt stood still for a year. Nobody asked why.\n");
    put(scratch_ / "empty.txt", "");
    for (const std::vector<std::string>& quiet : {std::vector<std::string>{}, {"--quiet"}}) {
        std::vector<std::string> arguments{"empty.txt", "pier.txt", "missing.txt", "mill.txt"};
        arguments.insert(arguments.end(), quiet.begin(), quiet.end());
        const ProgramOutcome outcome = build_here(arguments);
        EXPECT_EQ(outcome.status, 65) << "of the first that failed";
        EXPECT_THAT(names_in(scratch_ / "out"), ElementsAre("the-mill", "the-pier"));
        EXPECT_THAT(outcome.errors, HasSubstr("audio-edition: build: 2 of 4 sources failed:\n  empty.txt: "));
        EXPECT_THAT(outcome.errors, EndsWith("\n  missing.txt: cannot read: No such file or directory\n"));
    }
}

TEST_F(BuildCommand, TellsProgramsOfEachFailure) {
    const ProgramOutcome outcome = build_here({"missing.txt", "pier.txt", "--json", "--quiet"});
    EXPECT_EQ(outcome.status, 66);
    const std::vector<Json> events = events_of(outcome);
    ASSERT_EQ(events.size(), 3U) << outcome.output;
    EXPECT_EQ(
        to_text(events[0]),
        R"({"event":"error","source":"missing.txt","status":66,"kind":"no_input","where":"missing.txt",)"
        R"("message":"cannot read: No such file or directory"})");
    EXPECT_EQ(events[1].at("event"), "done");
    EXPECT_EQ(to_text(events[2]), R"({"event":"end","sources":2,"failed":1})");
}

TEST_F(BuildCommand, TellsProgramsWhyTheOnlySourceFailed) {
    const std::vector<Json> events = events_of(build_here({"missing.txt", "--json"}));
    ASSERT_FALSE(events.empty());
    EXPECT_EQ(events.back().at("event"), "error");
    EXPECT_EQ(events.back().at("status"), 66);
    const std::vector<Json> usage = events_of(build_here({"pier.txt", "--json", "--profile", "podcst"}));
    ASSERT_EQ(usage.size(), 1U);
    EXPECT_EQ(usage.front().at("kind"), "usage");
    EXPECT_FALSE(usage.front().contains("source")) << "it is not the source's fault";
}

TEST_F(BuildCommand, StopsAtWrongUsageBeforeAnythingIsRead) {
    for (const std::vector<std::string>& wrong : {std::vector<std::string>{"--voice", "ambr"},
                                                  {"--lexicon", "missing.tsv"},
                                                  {"--title", "One for all"}}) {
        std::vector<std::string> arguments{"pier.txt", "missing.txt"};
        arguments.insert(arguments.end(), wrong.begin(), wrong.end());
        const ProgramOutcome outcome = build_here(arguments);
        EXPECT_NE(outcome.status, 0);
        EXPECT_THAT(outcome.errors, Not(HasSubstr("reading"))) << wrong.front();
        EXPECT_FALSE(std::filesystem::exists(scratch_ / "out"));
    }
}

TEST_F(BuildCommand, ChangesTheUsualFilesBySigns) {
    const auto files = [&](const std::string& sidecars) {
        EXPECT_EQ(build_here({"pier.txt", "--cover", "none", "--sidecars", sidecars}).status, 0) << sidecars;
        return names_in(scratch_ / "out/the-pier");
    };
    const std::vector<std::string> usual{"edition.json", "index.html",   "the-pier.chapters.json",
                                         "the-pier.mp3", "the-pier.vtt", "the-pier.words.jsonl"};
    std::vector<std::string> with_srt = usual;
    with_srt.insert(with_srt.begin() + 4, "the-pier.srt");
    EXPECT_EQ(files("+srt"), with_srt);
    EXPECT_THAT(files("-page,-words,-chapters"), ElementsAre("edition.json", "the-pier.mp3", "the-pier.vtt"));
    EXPECT_EQ(files("-m3u8"), usual) << "it is usual with clips only, and may be taken away all the same";
    EXPECT_THAT(files("vtt"), ElementsAre("edition.json", "the-pier.mp3", "the-pier.vtt"));
}

TEST_F(BuildCommand, TakesASourceAfterAList) {
    EXPECT_EQ(build_here({"--sidecars", "-page", "pier.txt", "--cover", "none"}).status, 0);
    EXPECT_FALSE(std::filesystem::exists(scratch_ / "out/the-pier/index.html"));
}

TEST_F(BuildCommand, DoesNotNameASourceAfterThePipeThatItCameThrough) {
    const std::string program = audio_edition({}).command.front();
    ProgramCall call{{"bash", "-c", "\"$0\" build <(printf 'It rained. Nobody minded.')", program}};
    call.folder = scratch_.path();
    const ProgramOutcome outcome = run(call);
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const Json manifest = parse_json(contents(scratch_ / "out/standard-input/edition.json"), "edition.json");
    EXPECT_EQ(manifest.at("source").at("name"), "standard input");
}

TEST_F(BuildCommand, TellsTwoTextsWithoutATitleApartOnlyByWhatItIsTold) {
    const auto from_input = [&](const std::string& text, const std::vector<std::string>& more = {}) {
        std::vector<std::string> arguments{"build", "-", "--quiet"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        ProgramCall call = audio_edition(arguments);
        call.folder = scratch_.path();
        call.input = text;
        return run(call);
    };
    ASSERT_EQ(from_input("It rained. Nobody minded.\n").status, 0);
    EXPECT_EQ(from_input("It rained. Nobody minded.\n").status, 0) << "the same text";
    const ProgramOutcome refused = from_input("The lamp burned all night. It was seen from the sea.\n");
    EXPECT_EQ(refused.status, 73);
    EXPECT_EQ(refused.errors,
              "audio-edition: out/standard-input: holds another text from standard input, and neither has a "
              "title; name "
              "this one with --title or --slug, or replace that edition with --replace\n");
    EXPECT_EQ(from_input("The lamp burned all night.\n", {"--title", "The Lamp"}).status, 0);
    EXPECT_EQ(from_input("The lamp burned all night.\n", {"--slug", "lamp"}).status, 0);
    EXPECT_THAT(names_in(scratch_ / "out"), testing::IsSupersetOf({"the-lamp", "lamp", "standard-input"}));
}

TEST_F(BuildCommand, NamesAnEditionAfterItsFileWhereTheTitleIsSignsAlone) {
    put(scratch_ / "lamp.md", "# ***\n\nIt burned all night.\n\n## —\n\nIt was seen from the sea.\n");
    const ProgramOutcome outcome = build_here({"lamp.md", "--clips"});
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_TRUE(std::filesystem::exists(scratch_ / "out/lamp/lamp.mp3"));
    for (const std::string& clip : names_in(scratch_ / "out/lamp/clips"))
        EXPECT_THAT(clip, testing::Not(HasSubstr("untitled")));
}

TEST_F(BuildCommand, TakesSpacesInAList) {
    EXPECT_EQ(build_here({"pier.txt", "--format", "mp3, wav", "--sidecars", "vtt , page"}).status, 0);
    EXPECT_THAT(names_in(scratch_ / "out/the-pier"),
                testing::IsSupersetOf({"the-pier.mp3", "the-pier.wav", "the-pier.vtt", "index.html"}));
}

TEST_F(BuildCommand, AsksForAFileWhereAPipeCannotBeRead) {
    for (const char* option : {"--lexicon", "--cover", "--chime"}) {
        const std::string program = audio_edition({}).command.front();
        ProgramCall call{{"bash", "-c", "\"$0\" build pier.txt $1 <(cat pier.txt)", program, option}};
        call.folder = scratch_.path();
        const ProgramOutcome outcome = run(call);
        EXPECT_EQ(outcome.status, 66) << option;
        EXPECT_THAT(outcome.errors, HasSubstr(": is a pipe, not a file; name a file\n")) << option;
    }
}

TEST_F(BuildCommand, SaysWhatKeepsAChimeFromBeingHeard) {
    const ProgramOutcome outcome = build_here({"pier.txt", "--chime", "pier.txt"});
    EXPECT_EQ(outcome.status, 65);
    EXPECT_THAT(outcome.errors,
                HasSubstr("pier.txt: cannot be read as sound: Format not recognised; name a WAV"));
}

TEST_F(BuildCommand, RefusesAClosingThatIsNotHeard) {
    const ProgramOutcome signs = build_here({"pier.txt", "--closing", " ... "});
    EXPECT_EQ(signs.status, 64);
    EXPECT_THAT(signs.errors, HasSubstr("--closing ' ... ': holds nothing that could be said"));
    EXPECT_FALSE(std::filesystem::exists(scratch_ / "out"));
    EXPECT_EQ(build_here({"pier.txt", "--closing", "Fin."}).status, 0);
    EXPECT_EQ(build_here({"pier.txt", "--closing", "100 %"}).status, 0);
}

TEST_F(BuildCommand, ReadsANamedPipe) {
    ASSERT_EQ(::mkfifo((scratch_ / "article.txt").c_str(), 0666), 0);
    std::thread writer([&] { put(scratch_ / "article.txt", pier); });
    const ProgramOutcome outcome = build_here({"article.txt"});
    writer.join();
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_TRUE(std::filesystem::exists(scratch_ / "out/the-pier/the-pier.mp3"));
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
