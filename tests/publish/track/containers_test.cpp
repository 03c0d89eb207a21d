// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every container: as long as the timeline, the same sound at the same time, and read by other
// programs.
#include <algorithm>
#include <cmath>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio/sound_file.h"
#include "base/error.h"
#include "base/json.h"
#include "base/scratch.h"
#include "publish/cover/draw_cover.h"
#include "publish/test_edition.h"
#include "publish/track/track_format.h"
#include "support/program.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

class Containers : public testing::TestWithParam<AudioFormat> {
  protected:
    /// The edition of some real speech in this container.
    fs::path written() const {
        const auto format = make_track_format(GetParam(), edition_.settings);
        const fs::path path = scratch_ / ("book" + format->extension());
        Mp3Tags tags = edition_.tags;
        tags.title = "Profit = Loss; \"A\" & B";
        tags.artist = "Ann Author";
        tags.date = "2024-03-05";
        tags.cover = std::make_shared<const Cover>(draw_cover("Profit", "", "en"));
        const auto track = format->create(path, tags);
        for (std::size_t i = 0; i < edition_.shaped.size(); ++i) {
            track->write(format->encode(edition_.shaped[i]), edition_.timeline.units[i].length);
        }
        std::vector<Mp3Chapter> chapters;
        for (const TimelineSection& section : edition_.timeline.sections) {
            chapters.push_back({section.title, section.start, section.start + section.length});
        }
        track->finish(edition_.timeline.length, chapters);
        return path;
    }

    /// What FFmpeg plays, at the rate of the timeline: Opus has one of its own.
    Pcm played() const {
        const fs::path raw = scratch_ / "played.wav";
        const ProgramOutcome outcome = run({.command = {"ffmpeg", "-v", "error", "-y", "-i", written(),
                                                        "-map", "0:a", "-ar", "22050", raw}});
        EXPECT_EQ(outcome.errors, "");
        return read_sound_file(raw);
    }

    static Json probed(const fs::path& path) {
        const ProgramOutcome outcome =
            run({.command = {"ffprobe", "-v", "error", "-show_chapters", "-show_format", "-show_streams",
                             "-of", "json", path}});
        EXPECT_EQ(outcome.status, 0) << outcome.errors;
        return parse_json(outcome.output, "ffprobe");
    }

    const TestEdition edition_ = make_edition(spoken_units());
    const ScratchFolder scratch_;
};

/// The first sample of each stretch of sound that follows 300 ms of silence.
std::vector<std::int64_t> onsets(const Pcm& pcm) {
    std::vector<std::int64_t> found;
    std::int64_t quiet = 10'000;
    for (std::size_t i = 0; i < pcm.samples.size(); ++i) {
        if (std::abs(int{pcm.samples[i]}) < 700) {
            ++quiet;
            continue;
        }
        if (quiet > 6615) found.push_back(static_cast<std::int64_t>(i));
        quiet = 0;
    }
    return found;
}

TEST_P(Containers, PlayAsLongAsTheTimelineAndTheSameSoundAtTheSameTime) {
    const Pcm sound = played();
    EXPECT_GE(sound.length(), edition_.timeline.length);
    // An AAC frame of 1,024 may hang over the end; its container says so, FFmpeg plays it.
    EXPECT_LE((sound.length() - edition_.timeline.length).count, GetParam() == AudioFormat::m4b ? 2048 : 1);

    Pcm original{edition_.settings.rate, {}};
    for (std::size_t i = 0; i < edition_.shaped.size(); ++i) {
        original.samples.resize(static_cast<std::size_t>(edition_.timeline.units[i].start.count));
        const auto& unit = edition_.shaped[i].samples;
        original.samples.insert(original.samples.end(), unit.begin(), unit.end());
    }
    const std::vector<std::int64_t> expected = onsets(original), heard = onsets(sound);
    ASSERT_EQ(heard.size(), expected.size());
    ASSERT_GE(heard.size(), 4U);
    for (std::size_t i = 0; i < heard.size(); ++i) EXPECT_NEAR(heard[i], expected[i], 110) << "5 ms";
}

TEST_P(Containers, GiveTheSameBytesAgain) {
    EXPECT_EQ(contents(written()), contents(written()));
    EXPECT_EQ(names_in(scratch_.path()).size(), 1U) << "nothing but the file is left";
}

TEST_P(Containers, TellTheirTitleAndChaptersToAnotherProgram) {
    const Json found = probed(written());
    const Json tags =
        found.at("format").value("tags", found.at("streams").at(0).value("tags", Json::object()));
    const Json stream_tags = found.at("streams").at(0).value("tags", Json::object());
    const auto title = [](const Json& in) { return in.value("title", in.value("TITLE", "")); };
    EXPECT_EQ(title(tags).empty() ? title(stream_tags) : title(tags), "Profit = Loss; \"A\" & B");
    if (GetParam() == AudioFormat::wav || GetParam() == AudioFormat::flac) return;
    const auto& sections = edition_.timeline.sections;
    ASSERT_EQ(found.at("chapters").size(), sections.size());
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const Json& chapter = found.at("chapters").at(i);
        EXPECT_EQ(chapter.at("tags").at("title"), sections[i].title);
        const double start = std::stod(chapter.at("start_time").get<std::string>());
        EXPECT_NEAR(start * 1000,
                    static_cast<double>(to_milliseconds(sections[i].start, edition_.settings.rate).count),
                    1.01);
    }
}

TEST_P(Containers, TellTheirAuthorDateAndGenreToAnotherProgram) {
    const Json found = probed(written());
    Json tags = found.at("streams").at(0).value("tags", Json::object());
    tags.update(found.at("format").value("tags", Json::object()));
    std::map<std::string, std::string> lower;
    for (const auto& [key, value] : tags.items()) lower[fold_case(key)] = value.get<std::string>();
    EXPECT_EQ(lower["artist"], "Ann Author");
    EXPECT_EQ(lower["genre"], "Audiobook");
    EXPECT_EQ(lower["date"].substr(0, 4), "2024");
    if (GetParam() == AudioFormat::wav || GetParam() == AudioFormat::flac) return;
    EXPECT_EQ(lower.contains("albumartist") ? lower["albumartist"] : lower["album_artist"], "Ann Author");
}

TEST_P(Containers, ShowTheirCover) {
    if (GetParam() == AudioFormat::wav || GetParam() == AudioFormat::flac) return;
    const fs::path path = written();
    const ProgramOutcome outcome = run({.command = {"ffmpeg", "-v", "error", "-i", path, "-map", "0:v", "-f",
                                                    "image2pipe", "-c", "copy", "-"}});
    EXPECT_EQ(outcome.output, draw_cover("Profit", "", "en").bytes) << outcome.errors;
}

INSTANTIATE_TEST_SUITE_P(All, Containers,
                         testing::Values(AudioFormat::mp3, AudioFormat::wav, AudioFormat::flac,
                                         AudioFormat::m4b, AudioFormat::opus),
                         [](const auto& tested) { return std::string(name_of(tested.param)); });

TEST(M4b, SaysThatItIsAnAudiobook) {
    const ScratchFolder scratch;
    const auto format = make_track_format(AudioFormat::m4b, {});
    const auto track = format->create(scratch / "a.m4b", {.title = "A"});
    track->write({{}, {{22050}, std::vector<std::int16_t>(22050)}}, {22050});
    track->finish({22050}, {});
    EXPECT_EQ(contents(scratch / "a.m4b").substr(4, 8), "ftypM4B ");
}

TEST(Ffmpeg, IsAskedForByNameWhereItIsMissing) {
    const std::string path = std::getenv("PATH");
    ::setenv("PATH", "/nonexistent", 1);
    try {
        static_cast<void>(make_track_format(AudioFormat::m4b, {}));
        ADD_FAILURE();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::unavailable);
        EXPECT_THAT(error.what(), testing::HasSubstr("apt-get install ffmpeg"));
    }
    ::setenv("PATH", path.c_str(), 1);
}

}  // namespace
}  // namespace audio_edition
