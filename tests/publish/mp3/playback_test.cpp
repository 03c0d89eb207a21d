// SPDX-License-Identifier: GPL-3.0-or-later
// What other people's programs make of our files.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <span>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "master/master.h"
#include "master/signals.h"
#include "master/speech.h"
#include "publish/mp3/mp3_file.h"
#include "publish/players.h"
#include "publish/test_edition.h"
#include "support/program.h"

namespace audio_edition {
namespace {

/// How many samples later than `expected` the same sound is in `played`, by their greatest correlation.
std::ptrdiff_t lag_of(std::span<const std::int16_t> expected, std::span<const std::int16_t> played,
                      std::ptrdiff_t from) {
    double greatest = -1.0;
    std::ptrdiff_t best = 0;
    for (std::ptrdiff_t lag = -60; lag <= 60; ++lag) {
        double sum = 0.0;
        for (std::ptrdiff_t i = 0; i < std::ssize(expected); ++i) {
            const std::ptrdiff_t at = from + i + lag;
            if (at >= 0 && at < std::ssize(played)) sum += static_cast<double>(expected[i]) * played[at];
        }
        if (sum > greatest) {
            greatest = sum;
            best = lag;
        }
    }
    return best;
}

int loudest(std::span<const std::int16_t> samples) {
    int peak = 0;
    for (const int sample : samples) peak = std::max(peak, std::abs(sample));
    return peak;
}

std::vector<TestUnit> chirps(SampleRate rate) {
    std::vector<TestUnit> units;
    for (std::size_t i = 0; i < 6; ++i) {
        units.push_back(
            {i / 2, faded(sweep(200, 3000 + 500 * static_cast<double>(i), 0.5, 9001 + 1234 * i, rate))});
    }
    return units;
}

void expect_every_unit_in_its_slot(const TestEdition& edition, const Pcm& played) {
    ASSERT_EQ(played.length(), edition.timeline.length);
    for (std::size_t i = 0; i < edition.shaped.size(); ++i) {
        const TimelineUnit& unit = edition.timeline.units[i];
        EXPECT_EQ(lag_of(edition.shaped[i].samples, played.samples, unit.start.count), 0) << "unit " << i;
        const Frames silence_from = unit.start + unit.shape.length + Frames{1152};
        const Frames silence_to = unit.start + unit.length - Frames{1152};
        ASSERT_LT(silence_from, silence_to);
        EXPECT_EQ(loudest(std::span(played.samples)
                              .subspan(static_cast<std::size_t>(silence_from.count),
                                       static_cast<std::size_t>((silence_to - silence_from).count))),
                  0)
            << "behind unit " << i;
    }
}

class PlayedAt : public testing::TestWithParam<Mp3Settings> {};

TEST_P(PlayedAt, ToTheSample) {
    const ScratchFolder folder;
    const Mp3Settings& settings = GetParam();
    const TestEdition edition = make_edition(chirps(settings.rate), settings);
    write_book(edition, folder / "book.mp3");
    EXPECT_EQ(complaints_about(folder / "book.mp3"), "");
    expect_every_unit_in_its_slot(edition, played_by_ffmpeg(folder / "book.mp3", settings.rate));
    expect_every_unit_in_its_slot(edition, played_by_mpg123(folder / "book.mp3", settings.rate));
}

TEST_P(PlayedAt, ClipsSoundAsTheBookDoes) {
    const ScratchFolder folder;
    const Mp3Settings& settings = GetParam();
    const TestEdition edition = make_edition(chirps(settings.rate), settings);
    write_book(edition, folder / "book.mp3");
    std::vector<std::int16_t> joined;
    for (std::size_t i = 0; i < edition.timeline.sections.size(); ++i) {
        write_clip(edition, i, folder / "clip.mp3");
        EXPECT_EQ(complaints_about(folder / "clip.mp3"), "");
        const Pcm clip = played_by_ffmpeg(folder / "clip.mp3", settings.rate);
        EXPECT_EQ(clip.length(), edition.timeline.sections[i].length);
        joined.insert(joined.end(), clip.samples.begin(), clip.samples.end());
    }
    EXPECT_TRUE(joined == played_by_ffmpeg(folder / "book.mp3", settings.rate).samples) << "sample by sample";
}

INSTANTIATE_TEST_SUITE_P(Rates, PlayedAt,
                         testing::Values(Mp3Settings{{22050}, 64, 3}, Mp3Settings{{16000}, 64, 3},
                                         Mp3Settings{{24000}, 96, 3}, Mp3Settings{{32000}, 64, 3},
                                         Mp3Settings{{44100}, 128, 3}, Mp3Settings{{44100}, 192, 3},
                                         Mp3Settings{{48000}, 320, 3}),
                         [](const auto& info) {
                             return std::to_string(info.param.rate.hertz) + "_at_" +
                                    std::to_string(info.param.kilobits);
                         });

TEST(Playback, OfRealSpeechIsInPlace) {
    const ScratchFolder folder;
    const TestEdition edition = make_edition(spoken_units());
    write_book(edition, folder / "book.mp3");
    EXPECT_EQ(complaints_about(folder / "book.mp3"), "");
    expect_every_unit_in_its_slot(edition, played_by_ffmpeg(folder / "book.mp3"));
}

/// The point of the loudness target and of the ceiling: what reaches the listener.
TEST(Playback, IsAsLoudAsMastered) {
    const ScratchFolder folder;
    for (const char* voice : {"en-us", "en-us+f3", "en-us+klatt4", "en-gb-x-rp+f5"}) {
        Pcm pcm = speak(voice, long_text);
        apply(pcm, calibrate_gain(pcm, {}), LoudnessTarget{}.ceiling);
        const Loudness mastered = measure(pcm);
        Mp3File file(folder / "voice.mp3", {}, {});
        file.write(encode_mp3(pcm, {}));
        file.finish(pcm.length(), {});
        const Loudness delivered = measure(played_by_ffmpeg(folder / "voice.mp3"));
        EXPECT_NEAR(delivered.integrated.value, mastered.integrated.value, 0.1) << voice;
        EXPECT_NEAR(delivered.integrated.value, -19.0, 0.5) << voice;
        EXPECT_LE(delivered.true_peak.value, -1.0) << voice;
        RecordProperty(std::string("true_peak_") + voice, std::to_string(delivered.true_peak.value));
    }
}

/// One line a chapter: start and end in milliseconds, and the title.
std::string chapters_of(const TestEdition& edition) {
    std::string lines;
    for (const Mp3Chapter& chapter : edition.tags.chapters) {
        lines += std::to_string(to_milliseconds(chapter.start, edition.settings.rate).count) + "," +
                 std::to_string(to_milliseconds(chapter.end, edition.settings.rate).count) + "," +
                 chapter.title + "\n";
    }
    return lines;
}

void expect_chapters_everywhere(const TestEdition& edition, const std::filesystem::path& file) {
    const std::string expected = chapters_of(edition);
    EXPECT_EQ(run({.command = {"ffprobe", "-v", "error", "-show_entries",
                               "chapter=start,end:chapter_tags=title", "-of", "csv=p=0", file}})
                  .output,
              expected);
    EXPECT_EQ(python("import sys, mutagen.id3\n"
                     "tag = mutagen.id3.ID3(sys.argv[1])\n"
                     "def listed(id):\n"
                     "    return [id] if id.startswith('ch') else sum((listed(i) for i in tag['CTOC:' + "
                     "id].child_element_ids), [])\n"
                     "for id in listed('toc'):\n"
                     "    c = tag['CHAP:' + id]\n"
                     "    assert c.start_offset == c.end_offset == 0xFFFFFFFF\n"
                     "    print(c.start_time, c.end_time, c.sub_frames['TIT2'].text[0], sep=',')\n"
                     "assert tag['CTOC:toc'].sub_frames['TIT2'].text[0] == 'The Book'\n",
                     file),
              expected);
    // eyeD3 looks for the Info frame's CRC where stereo files have it, and warns of every mono file, LAME's
    // included.
    EXPECT_EQ(python("import sys, eyed3\n"
                     "eyed3.log.setLevel('ERROR')\n"
                     "for c in sorted(eyed3.load(sys.argv[1]).tag.chapters, key=lambda c: c.times):\n"
                     "    print(c.times[0], c.times[1], c.title, sep=',')\n",
                     file),
              expected);
}

TEST(Playback, ChaptersAreReadByOthers) {
    const ScratchFolder folder;
    TestEdition edition = make_edition(chirps({22050}));
    edition.tags.chapters[1].title = "Čapek’s “Krakatit” – 第二章 🐋";
    edition.tags.chapters[2].title = std::string(200, 'x');  // FFmpeg would lose it in a tag of version 2.4
    write_book(edition, folder / "book.mp3");
    expect_chapters_everywhere(edition, folder / "book.mp3");
}

TEST(Playback, ThreeHundredChaptersAreReadByOthers) {
    const ScratchFolder folder;
    std::vector<TestUnit> units;
    for (std::size_t i = 0; i < 300; ++i) units.push_back({i, faded(sine(440, 0.3, 2000 + i))});
    TestEdition edition = make_edition(std::move(units), {{22050}, 64, 9});
    write_book(edition, folder / "book.mp3");
    EXPECT_EQ(complaints_about(folder / "book.mp3"), "");
    expect_chapters_everywhere(edition, folder / "book.mp3");
}

TEST(Playback, ShowsThreeThousandChapters) {
    constexpr std::size_t count = 3000;
    const ScratchFolder scratch;
    const Mp3Settings settings;
    const Frames frame = mp3_frame_length(settings.rate);
    Mp3Tags tags{.title = "Many"};
    for (std::size_t i = 0; i < count; ++i)
        tags.chapters.push_back({"Section " + std::to_string(i + 1), {}, {}});
    Mp3File file(scratch / "many.mp3", settings, tags);
    file.write(silent_mp3(count, settings));
    for (std::size_t i = 0; i < count; ++i) {
        tags.chapters[i].start = {static_cast<std::int64_t>(i) * frame.count};
        tags.chapters[i].end = tags.chapters[i].start + frame;
    }
    file.finish({static_cast<std::int64_t>(count) * frame.count}, tags.chapters);

    const ProgramOutcome outcome =
        run({.command = {"ffprobe", "-v", "error", "-show_entries", "chapter_tags=title", "-of", "csv=p=0",
                         scratch / "many.mp3"}});
    EXPECT_EQ(std::ranges::count(outcome.output, '\n'), std::ptrdiff_t{count});
    EXPECT_THAT(outcome.output, testing::StartsWith("Section 1\n"));
    EXPECT_THAT(outcome.output, testing::EndsWith("\nSection 3000\n"));
}

}  // namespace
}  // namespace audio_edition
