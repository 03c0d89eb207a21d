// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mp3/mp3_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/scratch.h"
#include "master/signals.h"
#include "publish/players.h"
#include "publish/test_edition.h"
#include "publish/verify/read_mp3.h"

namespace audio_edition {
namespace {

using testing::IsEmpty;

std::vector<TestUnit> tones(std::size_t count, SampleRate rate = {}) {
    std::vector<TestUnit> units;
    for (std::size_t i = 0; i < count; ++i) {
        units.push_back({i, faded(sine(300.0 + static_cast<double>(i), 0.3, 3000 + 40 * i, 0.0, rate))});
    }
    return units;
}

/// The frames of a file, without its tag, its Info frame and the silence that ends it.
std::string sound_of(const std::filesystem::path& file, const Mp3Settings& settings) {
    const std::string bytes = contents(file);
    const std::size_t head = read_mp3(file).tag->size + info_frame_size(settings);
    const std::int64_t closing = 1152 / mp3_frame_length(settings.rate).count;
    return bytes.substr(head, bytes.size() - head - silent_mp3(closing, settings).bytes.size());
}

TEST(Mp3File, SaysOfItselfWhatIsTrue) {
    const ScratchFolder folder;
    const TestEdition edition = make_edition(tones(3));
    write_book(edition, folder / "book.mp3");
    const Mp3Facts facts = read_mp3(folder / "book.mp3");
    EXPECT_THAT(facts.faults, IsEmpty());
    EXPECT_EQ(facts.length, edition.timeline.length);
    EXPECT_EQ(facts.kilobits, 64);
    EXPECT_EQ(facts.info->encoder, "LAME" + encoder_version());
    EXPECT_EQ(facts.info->delay, 576);
    EXPECT_EQ(facts.info->padding, 576);
    ASSERT_EQ(facts.tag->chapters.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        const TimelineSection& section = edition.timeline.sections[i];
        EXPECT_EQ(facts.tag->chapters[i].title, section.title);
        EXPECT_EQ(facts.tag->chapters[i].start, to_milliseconds(section.start, {22050}));
        EXPECT_EQ(facts.tag->chapters[i].end, to_milliseconds(section.start + section.length, {22050}));
    }
}

TEST(Mp3File, ClipsAreTheBookInPieces) {
    const ScratchFolder folder;
    for (const Mp3Settings& settings : {Mp3Settings{{22050}, 64, 7}, Mp3Settings{{44100}, 128, 7}}) {
        const TestEdition edition = make_edition(tones(4, settings.rate), settings);
        write_book(edition, folder / "book.mp3");
        std::string joined;
        Frames length;
        for (std::size_t i = 0; i < 4; ++i) {
            write_clip(edition, i, folder / "clip.mp3");
            joined += sound_of(folder / "clip.mp3", settings);
            length += read_mp3(folder / "clip.mp3").length;
            EXPECT_THAT(read_mp3(folder / "clip.mp3").faults, IsEmpty());
            EXPECT_EQ(read_mp3(folder / "clip.mp3").length, edition.timeline.sections[i].length);
        }
        EXPECT_TRUE(joined == sound_of(folder / "book.mp3", settings)) << "the same bytes";
        EXPECT_EQ(length, read_mp3(folder / "book.mp3").length);
    }
}

TEST(Mp3File, PlaysAnyLengthToTheSample) {
    const ScratchFolder folder;
    for (const int hertz : {22050, 48000}) {
        const Mp3Settings settings{{hertz}, 64, 9};
        for (const std::size_t length : {47, 529, 575, 576, 577, 1151, 1152, 1153, 4999}) {
            const Pcm pcm = sine(440, 0.3, length, 0.0, {hertz});
            Mp3File file(folder / "any.mp3", settings, {});
            file.write(encode_mp3(pcm, settings));
            file.finish(pcm.length(), {});
            EXPECT_THAT(read_mp3(folder / "any.mp3").faults, IsEmpty());
            EXPECT_EQ(read_mp3(folder / "any.mp3").length, pcm.length());
            EXPECT_EQ(played_by_ffmpeg(folder / "any.mp3", {hertz}).samples.size(), length) << hertz;
        }
    }
}

TEST(Mp3File, OfNothingIsSound) {
    const ScratchFolder folder;
    Mp3File file(folder / "empty.mp3", {}, {.title = "Nothing"});
    file.finish({}, {});
    EXPECT_THAT(read_mp3(folder / "empty.mp3").faults, IsEmpty());
    EXPECT_EQ(read_mp3(folder / "empty.mp3").length, (Frames{0}));
}

TEST(Mp3File, SameInputSameBytes) {
    const ScratchFolder folder;
    write_book(make_edition(tones(2)), folder / "a.mp3");
    write_book(make_edition(tones(2)), folder / "b.mp3");
    EXPECT_TRUE(contents(folder / "a.mp3") == contents(folder / "b.mp3"));
}

TEST(Mp3File, ReplacesALongerFileWhole) {
    const ScratchFolder folder;
    put(folder / "book.mp3", std::string(1 << 20, 'x'));
    write_book(make_edition(tones(1)), folder / "book.mp3");
    EXPECT_THAT(read_mp3(folder / "book.mp3").faults, IsEmpty());
}

TEST(Mp3File, AFullDiskMayPass) {
    const Mp3Frames much = silent_mp3(3000, {});
    const Error midway = error_of([&] {
        Mp3File("/dev/full", {}, {}).write(much);
        Mp3File("/dev/full", {}, {}).finish({}, {});
    });
    EXPECT_EQ(midway.kind(), ErrorKind::try_again);
    EXPECT_THAT(midway.what(), testing::StartsWith("/dev/full: cannot write: No space left on device"));
}

TEST(Mp3File, CannotBeWhereThereIsNoFolder) {
    const ScratchFolder folder;
    const Error error = error_of([&] { Mp3File(folder / "no/such.mp3", {}, {}); });
    EXPECT_EQ(error.kind(), ErrorKind::cannot_create);
    EXPECT_THAT(error.where(), testing::HasSubstr("no/such.mp3"));
}

TEST(Mp3File, RefusesBadSettingsBeforeItTouchesTheDisk) {
    const ScratchFolder folder;
    EXPECT_EQ(error_of([&] { Mp3File(folder / "a.mp3", {{22050}, 63, 3}, {}); }).kind(), ErrorKind::usage);
    EXPECT_FALSE(std::filesystem::exists(folder / "a.mp3"));
}

}  // namespace
}  // namespace audio_edition
