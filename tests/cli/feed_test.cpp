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

/// The guids of a feed's episodes, in order.
std::vector<std::string> texts_of(const std::string& xml, const std::string& element) {
    std::vector<std::string> texts;
    for (std::size_t at = 0; (at = xml.find("<" + element, at)) != std::string::npos;) {
        const std::size_t begin = xml.find('>', at) + 1;
        at = xml.find("</" + element + ">", begin);
        texts.push_back(xml.substr(begin, at - begin));
    }
    return texts;
}

TEST_F(FeedCommand, TellsWhoItIsByItsUrl) {
    const std::string here = feed({"-o", "-"}).output;
    // uuid5(ead4c236-bf58-58c6-a2c6-a6b28d128cb6, "example.org/listen/feed.xml")
    EXPECT_THAT(here, HasSubstr("<podcast:guid>c1efe5b9-27e7-55bb-a184-54637cf9213f</podcast:guid>"));
    const std::string moved =
        run(audio_edition({"feed", out(), "--url", "https://example.com/pods/", "-o", "-"})).output;
    EXPECT_NE(texts_of(here, "guid"), texts_of(moved, "guid"));
    const std::string told = run(audio_edition({"feed", out(), "--url", "https://example.com/pods/", "-o",
                                                "-", "--guid", "c1efe5b9-27e7-55bb-a184-54637cf9213f"}))
                                 .output;
    EXPECT_EQ(texts_of(here, "guid"), texts_of(told, "guid")) << "it moved, and took its guid with it";
}

TEST_F(FeedCommand, SaysOfAnEpisodeFirstWhatItsSourceSays) {
    put(scratch_ / "lamp.md",
        "---\ntitle: The Lamp\nsummary: A light & its keeper.\n---\nIt burned all night.\n");
    ASSERT_EQ(run(audio_edition({"build", scratch_ / "lamp.md", "-o", out(), "--quiet"})).status, 0);
    EXPECT_THAT(
        feed({"-o", "-"}).output,
        HasSubstr("<description>A light &amp; its keeper.\n\nThe Lamp. Read aloud by a synthetic voice."));
}

TEST_F(FeedCommand, WarnsOfWhatKeepsItOutOfDirectories) {
    const std::string errors = feed({"-o", "-"}).errors;
    EXPECT_THAT(errors, Not(HasSubstr("author")));
    EXPECT_THAT(errors, HasSubstr("has no category, which Apple asks for; add one such as --category Arts"));
    const ProgramOutcome complete = feed({"-o", "-", "--category", "books", "--author", "Ida Holm", "--date",
                                          "the-storm=2026-02-01", "--date", "the-pier-the-sea=2026-01-31"});
    EXPECT_EQ(complete.errors, "");
    EXPECT_THAT(
        complete.output,
        HasSubstr("<itunes:category text=\"Arts\">\n<itunes:category text=\"Books\"/>\n</itunes:category>"));
}

TEST_F(FeedCommand, IsByTheAuthorOfAllItsEpisodes) {
    EXPECT_THAT(feed({"-o", "-"}).output, HasSubstr("<itunes:author>Ida Holm</itunes:author>"));
    const std::string made = feed({"-o", "-"}).output;
    EXPECT_LT(made.find("<itunes:author>Ida Holm"), made.find("<item>")) << "the podcast's own";
    put(scratch_ / "lamp.txt", "The Lamp\n\nby Otto Brand\n\nIt burned all night.\n");
    ASSERT_EQ(run(audio_edition({"build", scratch_ / "lamp.txt", "-o", out(), "--quiet"})).status, 0);
    const ProgramOutcome several = feed({"-o", "-"});
    EXPECT_THAT(several.errors, HasSubstr("names no author, which players show; add one with --author"));
    EXPECT_THAT(feed({"-o", "-", "--author", "The Harbour"}).output,
                HasSubstr("<itunes:author>The Harbour</itunes:author>"));
}

TEST_F(FeedCommand, RefusesValuesThatNoFeedMayHave) {
    const std::pair<std::vector<std::string>, const char*> rows[] = {
        {{"--category", "Tecnology"}, "did you mean 'Technology'?"},
        {{"--category", "Xylophones"}, "is not in Apple's list of categories"},
        {{"--language", "english"}, "is not a language tag"},
        {{"--image", "cover.png"}, "is not an absolute URL"},
        {{"--link", "example.org"}, "is not an absolute URL"},
        {{"--guid", "the-pier"}, "is not a UUID"},
        {{"--email", "ann"}, "is not an e-mail address"},
    };
    for (const auto& [more, what] : rows) {
        const ProgramOutcome refused = feed(more);
        EXPECT_EQ(refused.status, 64) << more.back();
        EXPECT_THAT(refused.errors, HasSubstr(what));
    }
    EXPECT_EQ(run(audio_edition({"feed", out(), "--url", "example.org"})).status, 64);
    EXPECT_EQ(run(audio_edition({"feed", out()})).status, 64);
    EXPECT_EQ(run(audio_edition({"feed"})).status, 64);
}

TEST_F(FeedCommand, ChecksAFeedThatExists) {
    const auto check = [&] { return run(audio_edition({"feed", "--check", out() + "/feed.xml"})); };
    EXPECT_EQ(check().status, 66) << "there is none yet";
    ASSERT_EQ(feed({}).status, 0);
    const ProgramOutcome faulty = check();
    EXPECT_EQ(faulty.status, 65);
    EXPECT_THAT(faulty.errors, HasSubstr("the podcast: has no category"));
    EXPECT_THAT(faulty.errors, HasSubstr("advice: has no pubDate"));
    EXPECT_THAT(faulty.errors, HasSubstr("has a fault, listed above"));
    ASSERT_EQ(feed({"--category", "Arts"}).status, 0);
    const ProgramOutcome good = check();
    EXPECT_EQ(good.status, 0) << good.errors;
    EXPECT_EQ(good.output, out() + "/feed.xml: good, 2 episodes\n");
    put(out() + "/the-storm/the-storm.mp3", "cut off");
    EXPECT_THAT(check().errors, HasSubstr("but its sound has another length"));
}

TEST_F(FeedCommand, ChecksNothingThatIsNoFeed) {
    const std::pair<const char*, const char*> rows[] = {
        {"# The Lamp\n\nIt burned all night.\n",
         "is not an RSS feed; name the feed of a podcast, such as feed.xml"},
        {"", "is not an RSS feed"},
        {"<!DOCTYPE html><p>It burned<br>all night.", "is not an RSS feed"},
        {"<html><body/></html>", "is not an RSS feed"},
        {"\xEF\xBB\xBF\n<rss><channel>", "is not well-formed XML"},
    };
    for (const auto& [text, what] : rows) {
        put(scratch_ / "lamp.md", text);
        const ProgramOutcome outcome = run(audio_edition({"feed", "--check", scratch_ / "lamp.md"}));
        EXPECT_EQ(outcome.status, 65) << text;
        EXPECT_THAT(outcome.errors, HasSubstr(what)) << text;
    }
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
