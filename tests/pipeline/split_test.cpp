// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio/sound_file.h"
#include "base/scratch.h"
#include "pipeline/edition.h"
#include "pipeline/verify/verify_edition.h"
#include "publish/players.h"
#include "publish/verify/read_mp3.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::ContainsRegex;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// Seventeen minutes: chapters of about four, two and eleven.
std::string voyage() {
    const std::string paragraph =
        "The boat left at dawn with nine people aboard, and nobody on the quay waved, because nobody on the "
        "quay "
        "was awake. By noon the wind had turned, the coast was a line, and the captain asked for tea. ";
    std::string text = "The Voyage\n\nby Ines Falk\n\n";
    const auto chapter = [&](const std::string& title, int paragraphs) {
        text += title + "\n\n";
        for (int i = 0; i < paragraphs; ++i) text += paragraph + "\n\n";
    };
    chapter("Chapter 1. Out", 20);
    chapter("Chapter 2. Calm", 10);
    chapter("Chapter 3. Home", 55);
    return text;
}

class SplitTest : public testing::Test {
  protected:
    SplitTest() { put(scratch_ / "voyage.txt", voyage()); }

    [[nodiscard]] BuildRequest request(const std::string& output = "out") const {
        BuildRequest request = request_for(scratch_ / "voyage.txt", scratch_ / output);
        request.split = std::chrono::minutes(8);
        request.sidecars.emplace();
        request.cache = CacheSettings{scratch_ / "cache"};
        return request;
    }

    [[nodiscard]] static std::vector<std::string> faults(const fs::path& folder) {
        std::vector<std::string> faults;
        static_cast<void>(verify_edition(folder, [&faults](const Check& check) {
            if (!check.fault.empty()) faults.push_back(check.where + ": " + check.fault);
        }));
        return faults;
    }

    ScratchFolder scratch_;
};

std::vector<std::string> chapter_titles(const fs::path& file) {
    std::vector<std::string> titles;
    const Mp3Facts facts = read_mp3(file);
    for (const Id3Chapter& chapter : facts.tag->chapters) titles.push_back(chapter.title);
    return titles;
}

TEST_F(SplitTest, WritesTheBookInPartsWithChaptersOfTheirOwnBesideTheWhole) {
    const BuildResult result = build_edition(request());
    const Manifest manifest = manifest_of(result.folder);
    ASSERT_THAT(names_in(result.folder / "parts"),
                ElementsAre("the-voyage-01.mp3", "the-voyage-02.mp3", "the-voyage-03.mp3"));
    EXPECT_EQ(result.parts.size(), 3U);
    EXPECT_THAT(chapter_titles(result.parts[0]), ElementsAre("Chapter 1. Out", "Chapter 2. Calm"));
    EXPECT_THAT(chapter_titles(result.parts[1]), ElementsAre("Chapter 3. Home"));
    EXPECT_THAT(chapter_titles(result.parts[2]), ElementsAre("Chapter 3. Home")) << "it goes on";
    EXPECT_EQ(read_mp3(result.parts[1]).tag->texts.at("TIT2"), "The Voyage (part 2)");

    const Frames limit = to_frames(Milliseconds{8LL * 60 * 1000}, manifest.rate);
    for (const ManifestPart& part : manifest.parts) EXPECT_LE(part.length, limit) << part.path;
    EXPECT_GT(manifest.parts[1].length.count, limit.count * 9 / 10) << "cut where it is full, not before";
    for (std::size_t i = 0; i < result.parts.size(); ++i) {
        EXPECT_EQ(played_by_ffmpeg(result.parts[i]).length(), manifest.parts[i].length);
        EXPECT_EQ(complaints_about(result.parts[i]), "");
    }
    EXPECT_THAT(faults(result.folder), IsEmpty());
}

TEST_F(SplitTest, DividesEveryFormatAtTheSameTimes) {
    const Manifest mp3 = manifest_of(build_edition(request("mp3")).folder);
    BuildRequest lossless = request("flac");
    lossless.formats = {AudioFormat::flac};
    const BuildResult flac = build_edition(lossless);
    const Manifest manifest = manifest_of(flac.folder);
    ASSERT_EQ(manifest.parts.size(), mp3.parts.size());
    for (std::size_t i = 0; i < mp3.parts.size(); ++i) {
        EXPECT_EQ(manifest.parts[i].start, mp3.parts[i].start);
        EXPECT_EQ(read_sound_file(flac.parts[i]).length(), mp3.parts[i].length);
    }
    EXPECT_THAT(faults(flac.folder), IsEmpty());
}

TEST_F(SplitTest, LeavesTheBookAsItIsAndGivesTheSameBytesEveryTime) {
    BuildRequest whole = request("whole");
    whole.split = {};
    BuildRequest alone = request("alone");
    alone.cache.reset();
    alone.jobs = 1;
    const auto split = files_in(build_edition(request()).folder);
    EXPECT_EQ(files_in(build_edition(alone).folder), split);
    EXPECT_EQ(files_in(build_edition(whole).folder).at("the-voyage.mp3"), split.at("the-voyage.mp3"));
}

TEST_F(SplitTest, TakesThePartsAwayWhenTheyAreNoLongerAskedFor) {
    const BuildResult first = build_edition(request());
    put(first.folder / "parts" / "mine.txt", "mine");
    BuildRequest whole = request();
    whole.split = {};
    build_edition(whole);
    EXPECT_THAT(names_in(first.folder / "parts"), ElementsAre("mine.txt"));
}

TEST_F(SplitTest, RefusesPartsThatAreTooShort) {
    BuildRequest short_parts = request();
    short_parts.split = std::chrono::minutes(5);
    const Error error = error_of([&] { build_edition(short_parts); });
    EXPECT_EQ(error.kind(), ErrorKind::usage);
    EXPECT_THAT(error.what(), HasSubstr("at least 6 minutes"));
}

TEST_F(SplitTest, IsVerified) {
    const BuildResult result = build_edition(request());
    const std::string manifest = contents(result.folder / manifest_name);
    const auto plant = [&](const std::function<void(Manifest&)>& change) {
        Manifest changed = manifest_of(result.folder);
        change(changed);
        put(result.folder / manifest_name, to_json_text(changed));
        std::vector<std::string> found = faults(result.folder);
        put(result.folder / manifest_name, manifest);
        return found;
    };
    EXPECT_THAT(plant([](Manifest& m) { m.parts.pop_back(); }),
                ElementsAre(HasSubstr("the parts do not add up to the length of the edition")));
    EXPECT_THAT(
        plant([](Manifest& m) { m.parts[1].start.count += 576; }),
        testing::Contains(HasSubstr("the-voyage-02.mp3 does not begin where the one before it ends")));
    EXPECT_THAT(plant([](Manifest& m) { std::swap(m.parts[1].path, m.parts[2].path); }),
                testing::Contains(
                    ContainsRegex("MP3 frame [0-9]+ of parts/the-voyage-03.mp3 is not that of the book")));
    EXPECT_THAT(plant([](Manifest& m) { m.sections[0].title = "Chapter 1. In"; }),
                testing::Contains(HasSubstr(
                    "parts/the-voyage-01.mp3: chapter 'Chapter 1. In' is called 'Chapter 1. Out'")));
}

}  // namespace
}  // namespace audio_edition
