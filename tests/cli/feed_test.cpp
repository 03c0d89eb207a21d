// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::Not;

class FeedCommand : public testing::Test {
  protected:
    FeedCommand() {
        put(scratch_ / "pier.txt", "The Pier & the Sea\n\nby Ida Holm\n\nIt rained. Nobody minded.\n");
        put(scratch_ / "storm.txt", "The Storm\n\nby Ida Holm\n\nIt blew for nine days.\n");
        EXPECT_EQ(run(audio_edition(
                          {"build", scratch_ / "pier.txt", scratch_ / "storm.txt", "-o", out(), "--quiet"}))
                      .status,
                  0);
    }
    [[nodiscard]] std::string out() const { return scratch_ / "out"; }
    [[nodiscard]] ProgramOutcome feed(std::vector<std::string> more) const {
        std::vector<std::string> arguments{"feed", out(), "--url", "https://example.org/listen"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(audio_edition(arguments));
    }
    const ScratchFolder scratch_;
};

TEST_F(FeedCommand, ListsTheEditionsOfAFolderNewestFirst) {
    put(out() + "/notes/readme.txt", "no edition");
    const ProgramOutcome made = feed({"--title", "The Pier Review", "--date", "the-pier-the-sea=2026-01-31",
                                      "--date", "the-storm=2026-02-01"});
    EXPECT_EQ(made.status, 0) << made.errors;
    EXPECT_EQ(made.output, out() + "/feed.xml\n");
    const std::string xml = contents(out() + "/feed.xml");
    EXPECT_LT(xml.find("<title>The Storm</title>"), xml.find("<title>The Pier &amp; the Sea</title>"));
    EXPECT_THAT(xml, HasSubstr("url=\"https://example.org/listen/the-storm/the-storm.mp3\""));
    EXPECT_THAT(xml, HasSubstr("<pubDate>Sat, 31 Jan 2026 00:00:00 +0000</pubDate>"));
    EXPECT_THAT(xml, HasSubstr("https://example.org/listen/the-storm/the-storm.vtt\" type=\"text/vtt\""));
    const std::string cover = "<itunes:image href=\"https://example.org/listen/the-storm/cover.png\"/>";
    EXPECT_LT(xml.find(cover), xml.find("<item>")) << "the podcast's, as it was given none";
    EXPECT_GT(xml.rfind(cover), xml.find("<item>"));
    EXPECT_THAT(xml,
                HasSubstr("<itunes:image href=\"https://example.org/listen/the-pier-the-sea/cover.png\"/>"));
    const ProgramOutcome parsed =
        run({.command = {"/usr/bin/python3", "-c", "import sys, xml.dom.minidom as d; d.parse(sys.argv[1])",
                         out() + "/feed.xml"}});
    EXPECT_EQ(parsed.status, 0) << parsed.errors;
}

TEST_F(FeedCommand, KeepsIdentifiersAndHasNoClock) {
    const ProgramOutcome first = feed({"-o", "-"});
    EXPECT_THAT(first.errors, HasSubstr("has no date"));
    EXPECT_THAT(first.output, Not(HasSubstr("pubDate")));
    put(scratch_ / "storm.txt", "The Storm\n\nby Ida Holm\n\nIt blew for ten days.\n");
    ASSERT_EQ(run(audio_edition({"build", scratch_ / "storm.txt", "-o", out(), "--quiet"})).status, 0);
    const std::string second = feed({"-o", "-"}).output;
    const std::size_t guid = first.output.find("<guid");
    ASSERT_NE(guid, std::string::npos);
    EXPECT_THAT(second, HasSubstr(first.output.substr(guid, first.output.find("</guid>", guid) - guid)));
}

TEST_F(FeedCommand, RefusesWhatItCannotPlace) {
    EXPECT_EQ(feed({"--date", "the-flood=2026-01-31"}).status, 64);
    EXPECT_EQ(feed({"--date", "the-storm=yesterday"}).status, 64);
    EXPECT_EQ(feed({"--date", "the-storm"}).status, 64);
    EXPECT_EQ(
        run(audio_edition({"feed", scratch_.path() / "nothing", "--url", "https://example.org"})).status, 66);
}

}  // namespace
}  // namespace audio_edition
