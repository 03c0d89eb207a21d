// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <future>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostics.h"
#include "base/json.h"
#include "base/scratch.h"
#include "pipeline/edition.h"
#include "publish/cover/draw_cover.h"
#include "support/program.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

class CachedBuild : public testing::Test {
  protected:
    CachedBuild() { put(source_, small_article()); }

    [[nodiscard]] BuildRequest request(const std::string& output = "out") const {
        BuildRequest request = request_for(source_, scratch_ / output);
        request.clips = true;
        request.cache = CacheSettings{scratch_ / "cache"};
        return request;
    }
    /// The files of an edition made without any cache.
    [[nodiscard]] std::map<std::string, std::string> cold() const {
        BuildRequest cold = request("cold");
        cold.cache.reset();
        return files_in(build_edition(cold).folder);
    }
    [[nodiscard]] std::vector<fs::path> entries() const {
        std::vector<fs::path> files;
        for (const auto& entry : fs::recursive_directory_iterator(scratch_ / "cache/units-1")) {
            if (entry.is_regular_file()) files.push_back(entry.path());
        }
        return files;
    }

    /// Of a web page at `path` that names pier.png beside it as its picture.
    BuildRequest page_with_picture(const std::string& path) {
        BuildRequest page = request();
        page.source = scratch_ / path;
        put(page.source,
            "<title>Rain</title><meta property=og:image content=pier.png><h1>Rain</h1>"
            "<p>It rained all day in the town, and nobody minded it at all.</p>");
        return page;
    }

    ScratchFolder scratch_;
    fs::path source_ = scratch_ / "article.txt";
};

TEST_F(CachedBuild, HasTheBytesOfAColdOne) {
    const BuildResult first = build_edition(request("first"));
    const BuildResult second = build_edition(request("second"));
    EXPECT_EQ(first.reused, 0U);
    EXPECT_EQ(second.rendered, 0U);
    EXPECT_EQ(second.reused, first.rendered);
    EXPECT_EQ(files_in(first.folder), cold());
    EXPECT_EQ(files_in(second.folder), cold());
}

TEST_F(CachedBuild, SpeaksOneUnitForOneParagraphThatChanged) {
    const BuildResult first = build_edition(request());
    std::string text = small_article();
    text.replace(text.find("The mill closed"), 15, "The shop closed");
    put(source_, text);
    const BuildResult second = build_edition(request());
    EXPECT_EQ(second.rendered, 1U);
    EXPECT_EQ(second.reused, first.rendered - 1);
    EXPECT_FALSE(second.unchanged);
    EXPECT_EQ(files_in(second.folder), cold());
}

TEST_F(CachedBuild, LeavesAnEditionAloneOfWhichNothingChanged) {
    const BuildResult first = build_edition(request());
    const auto written = fs::last_write_time(first.book);
    const BuildResult second = build_edition(request());
    EXPECT_TRUE(second.unchanged);
    EXPECT_EQ(fs::last_write_time(first.book), written);
    EXPECT_EQ(second.book, first.book);
    EXPECT_EQ(second.length, first.length);
    EXPECT_EQ(second.sections.size(), first.sections.size());
    EXPECT_EQ(second.sections.back().clip, first.sections.back().clip);
}

TEST_F(CachedBuild, MakesAnEditionAgainOfWhichAFileIsNoMoreWhatItWas) {
    const BuildResult first = build_edition(request());
    std::string book = contents(first.book);
    book.back() ^= 1;
    put(first.book, book);
    EXPECT_FALSE(build_edition(request()).unchanged);
    fs::remove(first.sections.back().clip);
    EXPECT_FALSE(build_edition(request()).unchanged);
    EXPECT_EQ(files_in(first.folder), cold());
}

TEST_F(CachedBuild, AsksAnotherQuestionForEveryOptionThatIsHeard) {
    const std::size_t units = build_edition(request()).rendered;
    BuildRequest other = request();
    other.quality = 9;
    EXPECT_EQ(build_edition(other).rendered, units);
    other.kilobits = 48;
    EXPECT_EQ(build_edition(other).rendered, units);
    other.voice = "arthur";
    EXPECT_EQ(build_edition(other).rendered, units);
    other.formats = {AudioFormat::wav};
    EXPECT_EQ(build_edition(other).rendered, units);
    EXPECT_EQ(build_edition(request()).rendered, 0U);
}

TEST_F(CachedBuild, SharesUnitsBetweenEditionsThatDifferOtherwise) {
    build_edition(request());
    BuildRequest other = request();
    other.clips = false;
    other.opening = false;
    other.slug = "elsewhere";
    const BuildResult result = build_edition(other);
    EXPECT_FALSE(result.unchanged);
    EXPECT_EQ(result.rendered, 0U);
    EXPECT_GT(result.reused, 0U);
}

TEST_F(CachedBuild, IsForetold) {
    const auto foretold = [&] {
        SilentProgress progress;
        CollectedDiagnostics diagnostics;
        return forecast(request(), find_installation(), progress, diagnostics);
    };
    const BuildForecast cold = foretold();
    EXPECT_FALSE(fs::exists(scratch_ / "out"));
    EXPECT_EQ(cold.reused, 0U);
    EXPECT_GT(cold.time.count(), 0);
    const BuildResult built = build_edition(request());
    EXPECT_EQ(cold.rendered, built.rendered);
    EXPECT_EQ(cold.folder, built.folder);
    EXPECT_NEAR(static_cast<double>(cold.length.count()) / static_cast<double>(built.length.count()), 1.0,
                0.25);
    EXPECT_TRUE(foretold().unchanged);
    EXPECT_EQ(foretold().length, built.length);
    put(source_, small_article() + "\nThat is all there is to say about bread.\n");
    EXPECT_EQ(foretold().rendered, 1U);
    EXPECT_EQ(foretold().reused, built.rendered);
}

TEST_F(CachedBuild, IsRightWhateverBecameOfTheEntries) {
    build_edition(request("first"));
    std::size_t damaged = 0;
    for (const fs::path& entry : entries()) {
        std::string file = contents(entry);
        switch (++damaged % 3) {
            case 0:
                file.clear();
                break;
            case 1:
                file.resize(file.size() / 2);
                break;
            default:
                file[file.size() - 100] ^= 1;
        }
        put(entry, file);
    }
    const BuildResult second = build_edition(request("second"));
    EXPECT_EQ(second.reused, 0U);
    EXPECT_EQ(files_in(second.folder), cold());
    EXPECT_EQ(build_edition(request("third")).rendered, 0U);
}

TEST_F(CachedBuild, IsRightWhenTwoBuildTheSameAtOnce) {
    const auto build = [&] { return build_edition(request()); };
    auto one = std::async(std::launch::async, build);
    auto other = std::async(std::launch::async, build);
    EXPECT_EQ(one.get().book, other.get().book);
    EXPECT_EQ(files_in(scratch_ / "out/the-bakers-of-quince-lane"), cold());
}

TEST_F(CachedBuild, GoesOnWhereItWasKilled) {
    std::uint32_t chance = 1;
    std::size_t most_done = 0;
    const auto call = [&] {
        return audio_edition({"build", source_, "--clips", "--json", "--jobs", "2", "-o", scratch_ / "killed",
                              "--cache", scratch_ / "cache"});
    };
    for (int round = 0; round < 50; ++round) {
        if (round % 10 == 0) {
            fs::remove_all(scratch_ / "cache");
            fs::remove_all(scratch_ / "killed");
            most_done = 0;
        }
        chance = chance * 1664525 + 1013904223;
        int lines_left = static_cast<int>(chance >> 24) % 14;
        static_cast<void>(run_watched(call(), [&](const std::string& line, int pid) {
            const Json event = parse_json(line, "event");
            if (event.contains("done")) most_done = std::max(most_done, event["done"].get<std::size_t>());
            if (lines_left-- == 0) ::kill(pid, SIGKILL);
        }));
    }
    const ProgramOutcome last = run(call());
    ASSERT_EQ(last.status, 0) << last.errors;
    const Json done = parse_json(last.output.substr(last.output.rfind("{\"event\":\"done\"")), "event");
    EXPECT_TRUE(done.at("unchanged").get<bool>() || done.at("reused").get<std::size_t>() >= most_done);
    EXPECT_EQ(files_in(scratch_ / "killed/the-bakers-of-quince-lane"), cold());
    EXPECT_EQ(names_in(scratch_ / "killed").size(), 1U);
}

TEST_F(CachedBuild, NoticesAnotherPictureBesideAPage) {
    const BuildRequest page = page_with_picture("page.html");
    put(scratch_ / "pier.png", draw_cover("One", "", "en").bytes);
    const BuildResult first = build_edition(page);
    EXPECT_EQ(contents(first.folder / "cover.png"), contents(scratch_ / "pier.png"));
    EXPECT_TRUE(build_edition(page).unchanged);
    put(scratch_ / "pier.png", draw_cover("Two", "", "en").bytes);
    const BuildResult second = build_edition(page);
    EXPECT_FALSE(second.unchanged);
    EXPECT_EQ(contents(second.folder / "cover.png"), contents(scratch_ / "pier.png"));
    fs::remove(scratch_ / "pier.png");
    EXPECT_EQ(contents(build_edition(page).folder / "cover.png"), draw_cover("Rain", "", "en").bytes);
}

TEST_F(CachedBuild, SaysAgainWhatItSaidOfTheSource) {
    const BuildRequest page = page_with_picture("page.html");
    put(scratch_ / "pier.png", "no picture");
    SilentProgress progress;
    CollectedDiagnostics first, second;
    EXPECT_FALSE(build(page, find_installation(), progress, first).unchanged);
    EXPECT_TRUE(build(page, find_installation(), progress, second).unchanged);
    ASSERT_EQ(first.all().size(), 1U);
    ASSERT_EQ(second.all().size(), 1U);
    EXPECT_NE((first.all()[0].where + first.all()[0].message).find("pier.png"), std::string::npos);
    EXPECT_EQ(second.all()[0].where, first.all()[0].where);
    EXPECT_EQ(second.all()[0].message, first.all()[0].message);
    EXPECT_EQ(second.all()[0].severity, first.all()[0].severity);
}

TEST_F(CachedBuild, PublishesNoPictureFromOutsideThePagesFolder) {
    const BuildRequest page = page_with_picture("pages/page.html");
    put(scratch_ / "secret.png", draw_cover("Secret", "", "en").bytes);
    fs::create_symlink(scratch_ / "secret.png", scratch_ / "pages/pier.png");
    EXPECT_EQ(contents(build_edition(page).folder / "cover.png"), draw_cover("Rain", "", "en").bytes);
}

}  // namespace
}  // namespace audio_edition
