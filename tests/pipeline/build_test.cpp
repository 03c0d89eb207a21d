// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_edition/build.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio/sound_file.h"
#include "base/diagnostics.h"
#include "base/json.h"
#include "base/scratch.h"
#include "pipeline/edition.h"
#include "publish/track/track_format.h"
#include "support/program.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

/// A folder to build in, with the small article as article.txt.
class BuildTest : public testing::Test {
  protected:
    BuildTest() { put(scratch_ / "article.txt", small_article()); }

    [[nodiscard]] BuildRequest request(const std::string& output = "out") const {
        return request_for(scratch_ / "article.txt", scratch_ / output);
    }

    ScratchFolder scratch_;
};

/// Samples that FFmpeg plays of a file.
std::int64_t decoded_samples(const fs::path& file) {
    const ProgramOutcome outcome =
        run({.command = {"ffmpeg", "-v", "error", "-i", file, "-f", "s16le", "-"}});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    return static_cast<std::int64_t>(outcome.output.size()) / 2;
}

/// "0-1500 The Title" for each chapter that FFmpeg finds.
std::vector<std::string> ffprobe_chapters(const fs::path& file) {
    const ProgramOutcome outcome =
        run({.command = {"ffprobe", "-v", "error", "-show_chapters", "-of", "json", file}});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    std::vector<std::string> chapters;
    const Json found = parse_json(outcome.output, "ffprobe");
    for (const Json& chapter : found.at("chapters")) {
        EXPECT_EQ(chapter.at("time_base"), "1/1000");
        chapters.push_back(std::to_string(chapter.at("start").get<int>()) + "-" +
                           std::to_string(chapter.at("end").get<int>()) + " " +
                           chapter.at("tags").at("title").get<std::string>());
    }
    return chapters;
}

std::vector<std::string> titles(const Manifest& manifest) {
    std::vector<std::string> titles;
    for (const ManifestSection& section : manifest.sections) titles.push_back(section.title);
    return titles;
}

TEST_F(BuildTest, PublishesABookAndSaysWhatItIs) {
    BuildRequest chosen = request();
    chosen.sidecars = {"chapters"};
    chosen.cover = "none";
    const BuildResult result = build_edition(chosen);
    EXPECT_EQ(result.folder, scratch_ / "out" / "the-bakers-of-quince-lane");
    EXPECT_THAT(names_in(result.folder),
                ElementsAre("edition.json", "the-bakers-of-quince-lane.chapters.json",
                            "the-bakers-of-quince-lane.mp3"));
    const Manifest manifest = manifest_of(result.folder);
    EXPECT_EQ(manifest.title, "The Bakers of Quince Lane");
    EXPECT_EQ(manifest.author, "Hanna Orvik");
    EXPECT_THAT(titles(manifest),
                ElementsAre("The Bakers of Quince Lane", "A Quarrel over Flour", "The Last Loaf"));
    EXPECT_EQ(manifest.source.name, "article.txt");
    EXPECT_EQ(manifest.account.readable, manifest.account.spoken + manifest.account.skipped);
}

TEST_F(BuildTest, GivesTheSameBytesForAnyNumberOfJobsAndOnEveryRun) {
    BuildRequest first = request("1");
    first.clips = true;
    first.jobs = 1;
    const auto expected = files_in(build_edition(first).folder);
    ASSERT_GE(expected.size(), 5U) << "a book, three clips, a manifest, and the usual sidecars";
    for (const int jobs : {1, 2, 4}) {
        BuildRequest again = request("again" + std::to_string(jobs));
        again.clips = true;
        again.jobs = jobs;
        EXPECT_EQ(files_in(build_edition(again).folder), expected) << jobs << " jobs";
    }
}

TEST_F(BuildTest, NamesNoPlaceOfThisMachineInItsManifest) {
    const BuildResult result = build_edition(request());
    EXPECT_THAT(contents(result.folder / manifest_name), testing::Not(HasSubstr(scratch_.path().native())));
}

TEST_F(BuildTest, WritesTheChaptersOfItsManifest) {
    const BuildResult result = build_edition(request());
    const Manifest manifest = manifest_of(result.folder);
    std::vector<std::string> expected;
    for (const ManifestSection& section : manifest.sections) {
        expected.push_back(
            std::to_string(to_milliseconds(section.start, manifest.rate).count) + "-" +
            std::to_string(to_milliseconds(section.start + section.length, manifest.rate).count) + " " +
            section.title);
    }
    EXPECT_EQ(ffprobe_chapters(result.book), expected);
}

TEST_F(BuildTest, IsExactlyAsLongAsItsTimeline) {
    BuildRequest with_clips = request();
    with_clips.clips = true;
    const BuildResult result = build_edition(with_clips);
    const Manifest manifest = manifest_of(result.folder);
    EXPECT_EQ(decoded_samples(result.book), manifest.length.count);
    Frames sum;
    for (const ManifestSection& section : manifest.sections) {
        EXPECT_EQ(decoded_samples(result.folder / section.clip), section.length.count) << section.clip;
        sum += section.length;
    }
    EXPECT_EQ(sum, manifest.length);
}

TEST_F(BuildTest, NamesClipsByNumberAndSection) {
    BuildRequest with_clips = request();
    with_clips.clips = true;
    const BuildResult result = build_edition(with_clips);
    EXPECT_THAT(names_in(result.folder / "clips"),
                ElementsAre("01-opening.mp3", "02-a-quarrel-over-flour.mp3", "03-the-last-loaf.mp3"));
}

TEST_F(BuildTest, HasTheSameTimesInEveryFormat) {
    const Manifest mp3 = manifest_of(build_edition(request("mp3")).folder);
    for (const AudioFormat format : {AudioFormat::wav, AudioFormat::flac}) {
        BuildRequest lossless = request(std::string(name_of(format)));
        lossless.formats = {format};
        const BuildResult result = build_edition(lossless);
        const Manifest manifest = manifest_of(result.folder);
        ASSERT_EQ(manifest.sections.size(), mp3.sections.size());
        for (std::size_t i = 0; i < mp3.sections.size(); ++i) {
            EXPECT_EQ(manifest.sections[i].start, mp3.sections[i].start);
            EXPECT_EQ(manifest.sections[i].length, mp3.sections[i].length);
        }
        EXPECT_EQ(read_sound_file(result.book).length(), manifest.length);
    }
}

TEST_F(BuildTest, BeginsWithTitleAndAuthorUnlessToldNotTo) {
    const Manifest with = manifest_of(build_edition(request("with")).folder);
    BuildRequest silent = request("without");
    silent.opening = false;
    const Manifest without = manifest_of(build_edition(silent).folder);
    EXPECT_GT(with.sections[0].length, without.sections[0].length);
    EXPECT_EQ(with.sections[1].length, without.sections[1].length);
    EXPECT_TRUE(std::ranges::any_of(without.skipped, [](const ManifestSkipped& skipped) {
        return skipped.rule == "opening switched off" && skipped.text == "The Bakers of Quince Lane";
    }));
}

TEST_F(BuildTest, LetsALexiconChangeTheSoundOfItsWordsAlone) {
    put(scratch_ / "names.tsv", "loaf\tbread roll\n");
    BuildRequest plain = request("plain");
    plain.clips = true;
    BuildRequest changed = request("changed");
    changed.clips = true;
    changed.lexicons = {scratch_ / "names.tsv"};
    const auto before = files_in(build_edition(plain).folder);
    const auto after = files_in(build_edition(changed).folder);
    EXPECT_NE(before.at("clips/03-the-last-loaf.mp3"), after.at("clips/03-the-last-loaf.mp3"));
    EXPECT_EQ(before.at("clips/02-a-quarrel-over-flour.mp3"), after.at("clips/02-a-quarrel-over-flour.mp3"));
}

TEST_F(BuildTest, RebuildsACorrectedSourceAndKeepsWhatIsNotItsOwn) {
    BuildRequest with_clips = request();
    with_clips.clips = true;
    const BuildResult first = build_edition(with_clips);
    put(first.folder / "notes.txt", "mine");
    put(first.folder / "clips" / "cover.png", "also mine");

    std::string corrected = small_article();
    corrected.replace(corrected.find("The Last Loaf"), 13, "The Last Bread");
    put(scratch_ / "article.txt", corrected);
    build_edition(with_clips);
    EXPECT_THAT(names_in(first.folder / "clips"), ElementsAre("01-opening.mp3", "02-a-quarrel-over-flour.mp3",
                                                              "03-the-last-bread.mp3", "cover.png"));
    EXPECT_EQ(contents(first.folder / "notes.txt"), "mine");

    build_edition(request());
    EXPECT_THAT(names_in(first.folder / "clips"), ElementsAre("cover.png"));
}

TEST_F(BuildTest, RefusesToReplaceAnotherWork) {
    const BuildResult first = build_edition(request());
    const auto before = files_in(scratch_ / "out");
    put(scratch_ / "other.txt", "Another Title\n\nSomething else altogether is told here.\n");
    BuildRequest other = request_for(scratch_ / "other.txt", scratch_ / "out");
    other.slug = "the-bakers-of-quince-lane";
    const Error error = error_of([&] { build_edition(other); });
    EXPECT_EQ(error.kind(), ErrorKind::cannot_create);
    EXPECT_THAT(error.what(), HasSubstr("'The Bakers of Quince Lane' by Hanna Orvik"));
    EXPECT_THAT(error.what(), HasSubstr("--slug"));
    EXPECT_EQ(files_in(scratch_ / "out"), before);
}

TEST_F(BuildTest, RefusesToReplaceAFileThatIsOfNoEdition) {
    const fs::path mine = scratch_ / "out" / "the-bakers-of-quince-lane" / "the-bakers-of-quince-lane.mp3";
    put(mine, "a recording of my own");
    EXPECT_EQ(error_of([&] { build_edition(request()); }).kind(), ErrorKind::cannot_create);
    EXPECT_EQ(contents(mine), "a recording of my own");
}

TEST_F(BuildTest, RefusesToReplaceWhatItIsToldToKeep) {
    BuildRequest again = request();
    again.keep = {build_edition(request()).folder};
    EXPECT_EQ(error_of([&] { build_edition(again); }).kind(), ErrorKind::cannot_create);
}

TEST_F(BuildTest, TakesAnotherName) {
    BuildRequest named = request();
    named.slug = "bakers";
    EXPECT_EQ(build_edition(named).book, scratch_ / "out" / "bakers" / "bakers.mp3");
    for (const char* bad : {"../bakers", "Bakers", "a b", "", "-"}) {
        named.slug = bad;
        EXPECT_EQ(error_of([&] { build_edition(named); }).kind(), ErrorKind::usage) << bad;
    }
}

TEST_F(BuildTest, LeavesNothingBehindWhenItFails) {
    BuildRequest broken = request();
    broken.voice = "nobody";
    EXPECT_EQ(error_of([&] { build_edition(broken); }).kind(), ErrorKind::unavailable);
    broken = request();
    broken.lexicons = {scratch_ / "missing.tsv"};
    EXPECT_EQ(error_of([&] { build_edition(broken); }).kind(), ErrorKind::no_input);
    broken = request();
    broken.kilobits = 65;
    EXPECT_EQ(error_of([&] { build_edition(broken); }).kind(), ErrorKind::usage);
    broken = request();
    broken.title = "Caf\xE9";
    EXPECT_EQ(error_of([&] { build_edition(broken); }).kind(), ErrorKind::usage) << "no UTF-8";
    EXPECT_TRUE(files_in(scratch_.path()).size() == 1 &&
                !fs::exists(scratch_ / "out" / "the-bakers-of-quince-lane"));
}

TEST_F(BuildTest, SaysWhichPartOfThePathIsInTheWay) {
    const Error error = error_of([&] { build_edition(request("article.txt")); });
    EXPECT_EQ(error.kind(), ErrorKind::cannot_create);
    EXPECT_THAT(error.where(), HasSubstr("article.txt"));
}

TEST_F(BuildTest, AsksToTryAgainWhenTheDiskIsFull) {
    fs::create_directories(scratch_ / "small");
    const std::string outcome = outcome_in_child([&] {
        if (!mount_small_disk(scratch_ / "small", 64 * 1024)) throw std::runtime_error("no mount");
        const Error error = error_of([&] { build_edition(request("small")); });
        if (!names_in(scratch_ / "small").empty()) throw std::runtime_error("something was left behind");
        throw error;
    });
    if (outcome == "not an Error: no mount") GTEST_SKIP() << "this kernel lets us mount nothing";
    EXPECT_THAT(outcome, testing::StartsWith("75 "));
    EXPECT_THAT(outcome, HasSubstr("No space left on device"));
}

/// A build with an engine that crashes at the word "abort".
class UnspeakableTest : public BuildTest {
  protected:
    UnspeakableTest() {
        put(scratch_ / "faulty.toml",
            "description = \"Crashes\"\nlanguage = \"en\"\nengine_voice = \"faulty\"\nloudness = -20.0\n");
        put(scratch_ / "article.txt",
            "The Long Pier\n\nby Ida Holm\n\nThey had to abort it. Nobody minded.\n\nAll went home.\n");
        installation_.speaker = AUDIO_EDITION_BIN "/faulty-speaker";
        request_ = request();
        request_.voice = scratch_ / "faulty.toml";
        request_.formats = {AudioFormat::wav};  // the engine speaks at 8 kHz, which MP3 does not have
    }

    BuildResult build_it() {
        SilentProgress progress;
        return build(request_, installation_, progress, diagnostics_);
    }

    Installation installation_ = find_installation();
    BuildRequest request_;
    CollectedDiagnostics diagnostics_;
};

TEST_F(UnspeakableTest, IsToldAgainByEveryBuild) {
    request_.cache = CacheSettings{scratch_ / "cache"};
    EXPECT_EQ(build_it().unspoken, 1U);
    const std::size_t told = diagnostics_.all().size();
    const BuildResult again = build_it();
    EXPECT_EQ(again.unspoken, 1U);
    EXPECT_EQ(again.rendered, 1U);
    EXPECT_EQ(again.reused, 2U);
    EXPECT_EQ(diagnostics_.all().size(), 2 * told);
}

TEST_F(UnspeakableTest, BecomesSilenceThatTheManifestTells) {
    const BuildResult result = build_it();
    EXPECT_EQ(result.unspoken, 1U);
    const Manifest manifest = manifest_of(result.folder);
    ASSERT_EQ(manifest.unspoken.size(), 1U);
    EXPECT_EQ(manifest.unspoken[0].text, "abort");
    EXPECT_EQ(manifest.unspoken[0].section, "opening");
    EXPECT_THAT(manifest.unspoken[0].reason, testing::Not(testing::IsEmpty()));
    ASSERT_EQ(diagnostics_.all().size(), 1U);
    EXPECT_THAT(diagnostics_.all()[0].where, HasSubstr("section 'The Long Pier', paragraph 1"));
}

TEST_F(UnspeakableTest, EndsAStrictBuild) {
    request_.strict = true;
    const Error error = error_of([&] { build_it(); });
    EXPECT_EQ(error.kind(), ErrorKind::broken_input);
    EXPECT_THAT(error.what(), HasSubstr("section 'The Long Pier': cannot speak 'abort': "));
    EXPECT_TRUE(names_in(scratch_ / "out").empty());
}

/// Asks for a stop as soon as the first unit is written.
class StoppingProgress final : public Progress {
  public:
    void started(BuildStep) override {}
    void spoken(std::size_t done, std::size_t, std::chrono::milliseconds) override {
        if (done == 1) stop.request_stop();
    }
    std::stop_source stop;
};

TEST_F(BuildTest, StopsWhenAskedToAndLeavesNothingBehind) {
    StoppingProgress progress;
    CollectedDiagnostics diagnostics;
    const Error error = error_of([&] {
        static_cast<void>(
            build(request(), find_installation(), progress, diagnostics, progress.stop.get_token()));
    });
    EXPECT_EQ(error.kind(), ErrorKind::interrupted);
    EXPECT_TRUE(names_in(scratch_ / "out").empty());
}

}  // namespace
}  // namespace audio_edition
