// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio/sound_file.h"
#include "audio_edition/build.h"
#include "base/error.h"
#include "base/json.h"
#include "base/scratch.h"
#include "master/master.h"
#include "pipeline/edition.h"
#include "pipeline/markers/marker_sound.h"
#include "pipeline/verify/verify_edition.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

class Markers : public testing::Test {
  protected:
    Markers() {
        put(scratch_ / "article.txt", small_article());
        write_tone("chime.wav", 48000, 1.0);
        write_tone("music.wav", 44100, 20.0);
    }

    void write_tone(const std::string& name, int hertz, double seconds) const {
        SoundFileWriter file(scratch_ / name, SoundFormat::wav, {hertz}, {});
        std::vector<std::int16_t> samples(static_cast<std::size_t>(seconds * hertz));
        for (std::size_t i = 0; i < samples.size(); ++i) {
            samples[i] = static_cast<std::int16_t>(
                20000 * std::sin(2 * std::numbers::pi * 880 * static_cast<double>(i) / hertz));
        }
        file.write(samples);
        file.finish();
    }

    [[nodiscard]] BuildResult built(const std::string& name, const fs::path& chime,
                                    const fs::path& music) const {
        BuildRequest request = request_for(scratch_ / "article.txt", scratch_ / name);
        request.chime = chime;
        request.music = music;
        request.clips = true;
        request.sidecars = {"words"};
        return build_edition(request);
    }

    const ScratchFolder scratch_;
};

/// When each word of an edition starts, in milliseconds.
std::vector<std::int64_t> word_starts(const BuildResult& result) {
    std::vector<std::int64_t> starts;
    std::istringstream lines(contents(result.folder / (result.folder.filename().string() + ".words.jsonl")));
    for (std::string line; std::getline(lines, line);) {
        const Json mark = parse_json(line, "words");
        if (mark.at("type") == "word") starts.push_back(mark.at("time").get<std::int64_t>());
    }
    return starts;
}

int loudest(const Pcm& pcm, std::int64_t from_ms, std::int64_t to_ms) {
    int peak = 0;
    for (auto i = from_ms * pcm.rate.hertz / 1000; i < to_ms * pcm.rate.hertz / 1000; ++i) {
        peak = std::max(peak, std::abs(int{pcm.samples.at(static_cast<std::size_t>(i))}));
    }
    return peak;
}

TEST_F(Markers, AChimeIsHeardBeforeEverySectionButTheFirstAndTheTimelineCountsIt) {
    const BuildResult plain = built("plain", {}, {});
    const BuildResult chimed = built("chimed", scratch_ / "chime.wav", {});
    const Manifest manifest = manifest_of(chimed.folder);
    const Pcm book = read_sound_file(chimed.book);
    EXPECT_EQ(book.length(), manifest.length);
    Frames clips;
    for (const BuiltSection& section : chimed.sections) clips += read_sound_file(section.clip).length();
    EXPECT_EQ(clips, manifest.length);

    for (std::size_t i = 1; i < manifest.sections.size(); ++i) {
        const std::int64_t start = to_milliseconds(manifest.sections[i].start, manifest.rate).count;
        EXPECT_GT(loudest(book, start + 300, start + 900), 1000) << "the chime";
        EXPECT_LT(loudest(book, start + 1300, start + 1900), 40) << "the silence after it";
    }
    // Words are where they were, moved by the chimes before them: a second, and what each adds of silence.
    const auto before = word_starts(plain), after = word_starts(chimed);
    ASSERT_EQ(before.size(), after.size());
    std::vector<std::int64_t> moves;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const std::int64_t move = after[i] - before[i];
        if (moves.empty() || std::abs(moves.back() - move) > 1) moves.push_back(move);
    }
    ASSERT_EQ(moves.size(), 3U) << "one step at each later section";
    EXPECT_EQ(moves[0], 0);
    EXPECT_NEAR(static_cast<double>(moves[2]), 2.0 * static_cast<double>(moves[1]), 30);
}

TEST_F(Markers, EveryOutputKnowsOfAChime) {
    for (const bool clips : {false, true}) {
        BuildRequest request = request_for(scratch_ / "article.txt", scratch_ / (clips ? "clips" : "book"));
        request.chime = scratch_ / "chime.wav";
        request.clips = clips;
        request.sidecars = {"page", "chapters",  "vtt",  "words",     "srt",
                            "cue",  "audiobook", "epub", "epub-words"};
        std::vector<std::string> faults;
        static_cast<void>(verify_edition(build_edition(request).folder, [&faults](const Check& check) {
            if (!check.fault.empty()) faults.push_back(check.where + ": " + check.fault);
        }));
        EXPECT_THAT(faults, testing::IsEmpty());
    }
}

TEST_F(Markers, MusicPlaysUnderHeadingsAndStaysBelowTheVoice) {
    const BuildResult plain = built("plain", {}, {});
    const BuildResult scored = built("scored", {}, scratch_ / "music.wav");
    const Manifest manifest = manifest_of(scored.folder);
    const Pcm book = read_sound_file(scored.book);
    EXPECT_EQ(book.length(), manifest.length);
    const auto starts = word_starts(scored);
    ASSERT_EQ(starts.size(), word_starts(plain).size());
    EXPECT_NEAR(static_cast<double>(starts[0]), 2100, 60) << "two seconds of music come first";
    EXPECT_GT(loudest(book, 300, 1500), 1000);
    // Between two paragraphs, music has long ended.
    const auto pause = to_milliseconds(manifest.length, manifest.rate).count;
    EXPECT_LT(loudest(book, pause - 300, pause - 10), 40);
}

TEST_F(Markers, ASoundIsLevelledTrimmedAndOfTheRightRate) {
    const Pcm sound = read_marker_sound(scratch_ / "chime.wav", {22050}, {-21.0}, {15'000});
    EXPECT_EQ(sound.rate.hertz, 22050);
    EXPECT_NEAR(static_cast<double>(sound.samples.size()), 22050, 20);
    EXPECT_NEAR(measure(sound).integrated.value, -21.0, 0.5);
}

TEST_F(Markers, RefusesWhatIsNoSoundOrTooLongOrSilent) {
    put(scratch_ / "text.wav", "not a sound");
    SoundFileWriter silent(scratch_ / "silent.wav", SoundFormat::wav, {22050}, {});
    silent.write_silence({22050});
    silent.finish();
    for (const char* name : {"text.wav", "silent.wav", "music.wav", "missing.wav"}) {
        EXPECT_THROW(static_cast<void>(read_marker_sound(scratch_ / name, {22050}, {-21.0}, {15'000})), Error)
            << name;
    }
}

}  // namespace
}  // namespace audio_edition
