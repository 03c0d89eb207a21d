// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "base/zip_reader.h"
#include "publish/cover/draw_cover.h"
#include "publish/sidecar/captioned_unit.h"
#include "publish/verify/media_overlays.h"
#include "support/program.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// Every kind of block, and writing that would break markup.
std::vector<CaptionedUnit> every_block() {
    std::vector<CaptionedUnit> units;
    Frames at;
    std::size_t passage = 0;
    const auto say = [&](std::string_view text, BlockKind kind, std::size_t section) {
        units.push_back(captioned(text, at, kind, section));
        units.back().unit.place.passage = passage++;
        at += units.back().unit.length;
    };
    say("The Long Pier", BlockKind::heading, 0);
    say("It rained [3] <AT&T> \"twice\" ]]>.\nThen it did not.", BlockKind::paragraph, 0);
    say("The Storm", BlockKind::heading, 1);
    say("- A rope", BlockKind::list_item, 1);
    say("- An oar", BlockKind::list_item, 1);
    say("Year: 1866", BlockKind::table, 1);
    say("Nobody minded.", BlockKind::quote, 1);
    say("A drawing", BlockKind::figure, 1);
    say("x = 1", BlockKind::code, 1);
    say("See below.", BlockKind::note, 1);
    say("After it \x01 all.", BlockKind::paragraph, 1);
    units.back().passage.opens_scene = true;
    return units;
}

class EpubFile : public testing::Test {
  protected:
    SidecarPlan plan(bool clips) {
        SidecarPlan plan = pier_plan(scratch_.path());
        plan.sections = {{"opening", "The Long Pier", 1, {}, {}},
                         {"the-storm", "The Storm & After", 2, {}, {}}};
        if (clips) plan.clips = {"clips/01-opening.mp3", "clips/02-the-storm.mp3"};
        for (const char* sound : {"pier.mp3", "clips/01-opening.mp3", "clips/02-the-storm.mp3"}) {
            put(scratch_ / sound, std::string("sound of ") + sound);
        }
        return plan;
    }
    fs::path make(const std::string& kind, bool clips) {
        static_cast<void>(written_by(kind, every_block(), plan(clips)));
        return scratch_ / (kind == "epub" ? "pier.epub" : "pier.words.epub");
    }
    const ScratchFolder scratch_;
};

std::string epubcheck(const fs::path& file) {
    const ProgramOutcome outcome = run({.command = {"java", "-jar", "/usr/share/java/epubcheck.jar", file}});
    return outcome.status == 0 ? outcome.output : outcome.output + outcome.errors;
}

TEST_F(EpubFile, IsSoundInTheEyesOfEpubcheck) {
    EXPECT_THAT(epubcheck(make("epub", true)), HasSubstr("No errors or warnings detected"));
    EXPECT_THAT(epubcheck(make("epub-words", false)), HasSubstr("No errors or warnings detected"));
}

TEST_F(EpubFile, BeginsWithItsMediaTypeAndHoldsTheClips) {
    const ZipReader zip(make("epub", true));
    const std::vector<ZipEntry> entries = zip.entries();
    EXPECT_EQ(entries[0].name, "mimetype");
    EXPECT_TRUE(entries[0].stored);
    EXPECT_EQ(zip.read("EPUB/audio/02-the-storm.mp3"), "sound of clips/02-the-storm.mp3");
}

TEST_F(EpubFile, HasACoverThatShelvesFind) {
    SidecarPlan covered = plan(true);
    covered.cover = std::make_shared<const Cover>(draw_cover("The Long Pier", "Ida Holm", "en"));
    covered.cover_file = "cover.png";
    static_cast<void>(written_by("epub", every_block(), covered));
    EXPECT_THAT(epubcheck(scratch_ / "pier.epub"), HasSubstr("No errors or warnings detected"));
    const ZipReader zip(scratch_ / "pier.epub");
    EXPECT_TRUE(zip.read("EPUB/cover.png") == covered.cover->bytes);
    EXPECT_THAT(zip.read("EPUB/package.opf"),
                HasSubstr("href=\"cover.png\" media-type=\"image/png\" properties=\"cover-image\"/>"));
}

TEST_F(EpubFile, ShowsWhatIsWrittenAndMarksWhatIsHeard) {
    const ZipReader zip(make("epub", true));
    EXPECT_THAT(zip.read("EPUB/text/opening.xhtml"),
                HasSubstr("<p id=\"b2\"><span id=\"s2\">It rained [3] &lt;AT&amp;T&gt; &quot;twice&quot; "
                          "]]&gt;.</span>\n<span id=\"s3\">Then it did not.</span></p>"));
    const std::string storm = zip.read("EPUB/text/the-storm.xhtml");
    EXPECT_THAT(storm, HasSubstr("<h2 id=\"b1\">"));
    EXPECT_THAT(storm, HasSubstr("<ul id=\"c2\">\n<li id=\"b2\"><span id=\"s2\">- A rope</span></li>\n<li"));
    EXPECT_THAT(storm, HasSubstr("<blockquote id=\"c5\">\n<p id=\"b5\">"));
    EXPECT_THAT(storm, HasSubstr("</aside>\n<hr/>\n<p id=\"b9\">"));
}

TEST_F(EpubFile, LetsReadersSkipNotesAndTables) {
    const std::string overlay = ZipReader(make("epub", true)).read("EPUB/overlay/the-storm.smil");
    EXPECT_THAT(overlay, HasSubstr("epub:type=\"footnote\" epub:textref=\"../text/the-storm.xhtml#c8\""));
    EXPECT_THAT(overlay, HasSubstr("epub:type=\"table\""));
}

TEST_F(EpubFile, TilesTheSoundOfEachSection) {
    for (const bool clips : {true, false}) {
        const ZipReader zip(make("epub-words", clips));
        const auto first = read_media_overlay(zip.read("EPUB/overlay/opening.smil"), "opening.smil");
        const auto second = read_media_overlay(zip.read("EPUB/overlay/the-storm.smil"), "the-storm.smil");
        EXPECT_EQ(second[0].begin, clips ? Milliseconds{0} : first.back().end);
        for (std::size_t i = 1; i < second.size(); ++i) EXPECT_EQ(second[i].begin, second[i - 1].end);
        EXPECT_EQ(second.back().end,
                  clips ? Milliseconds{100'000 - first.back().end.count} : Milliseconds{100'000});
        EXPECT_THAT(zip.read("EPUB/package.opf"),
                    HasSubstr("<meta property=\"media:duration\">0:01:40.000</meta>"));
    }
}

TEST_F(EpubFile, HasTheSameBytesEachTimeAndInEachTimeZone) {
    const std::string first = contents(make("epub", true));
    ASSERT_EQ(setenv("TZ", "Pacific/Kiritimati", 1), 0);
    EXPECT_TRUE(contents(make("epub", true)) == first);
    unsetenv("TZ");
}

TEST_F(EpubFile, IsOfTheDateOfItsTextAndNotOfTheClock) {
    EXPECT_THAT(ZipReader(make("epub", true)).read("EPUB/package.opf"),
                HasSubstr("<meta property=\"dcterms:modified\">1970-01-01T00:00:00Z</meta>"));
    SidecarPlan dated = plan(true);
    dated.date = "2024-03-03T07:30:00+01:00";
    static_cast<void>(written_by("epub", every_block(), dated));
    const std::string package = ZipReader(scratch_ / "pier.epub").read("EPUB/package.opf");
    EXPECT_THAT(package, HasSubstr("<dc:date>2024-03-03T07:30:00+01:00</dc:date>"));
    EXPECT_THAT(package, HasSubstr("<meta property=\"dcterms:modified\">2024-03-03T06:30:00Z</meta>"));
}

TEST_F(EpubFile, LeavesNothingElseBehind) {
    static_cast<void>(make("epub", false));
    EXPECT_EQ(names_in(scratch_.path()), (std::vector<std::string>{"clips", "pier.epub", "pier.mp3"}));
}

TEST_F(EpubFile, IsNotChosenForSoundThatReadersNeedNotPlay) {
    const auto choose = [](const std::vector<std::string>& extensions) {
        return choose_sidecars(std::vector<std::string>{"epub"}, {false, extensions});
    };
    EXPECT_EQ(error_of([&] { static_cast<void>(choose({".flac", ".opus"})); }).kind(), ErrorKind::usage);
    EXPECT_EQ(choose({".flac", ".m4b"}).size(), 1U);
}

}  // namespace
}  // namespace audio_edition
