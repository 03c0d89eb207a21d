// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio/sound_file.h"
#include "audio_edition/build.h"
#include "base/error.h"
#include "base/json.h"
#include "base/scratch.h"
#include "pipeline/delivery/delivery_profile.h"
#include "pipeline/delivery/quality_gate.h"
#include "pipeline/edition.h"
#include "support/program.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

class Delivery : public testing::Test {
  protected:
    Delivery() { put(scratch_ / "article.txt", small_article()); }

    [[nodiscard]] BuildResult delivered(const std::string& profile) const {
        BuildRequest request = request_for(scratch_ / "article.txt", scratch_ / profile);
        request.profile = profile;
        request.sidecars = {"words"};
        return build_edition(request);
    }

    const ScratchFolder scratch_;
};

Json stream_of(const fs::path& file) {
    const ProgramOutcome outcome =
        run({.command = {"ffprobe", "-v", "error", "-show_streams", "-of", "json", file}});
    return parse_json(outcome.output, "ffprobe").at("streams").at(0);
}

TEST_F(Delivery, OfAcxGivesEachSectionAFileOfItsKind) {
    const BuildResult result = delivered("acx");
    ASSERT_EQ(result.quality.size(), 3U);
    for (std::size_t i = 0; i < result.sections.size(); ++i) {
        const fs::path& clip = result.sections[i].clip;
        const Json stream = stream_of(clip);
        EXPECT_EQ(stream.at("codec_name"), "mp3");
        EXPECT_EQ(stream.at("sample_rate"), "44100");
        EXPECT_EQ(stream.at("bit_rate"), "192000");
        // The clip by itself measures what was measured of its part of the book.
        const Pcm alone = read_sound_file(clip);
        const std::vector<SectionQuality> measured =
            measure_sections(clip, alone.rate, {{"clip", alone.length(), 0}});
        EXPECT_NEAR(measured.at(0).rms, result.quality[i].rms, 0.1);
        EXPECT_THAT(faults(measured.at(0), find_profile("acx").limits), testing::ElementsAre());
    }
}

/// Mostly silence: a second before and after a word or two.
TEST_F(Delivery, OfAcxBringsShortSectionsToTheMiddleOfItsWindow) {
    put(scratch_ / "article.txt",
        "Tiny Things\n\nBy Ann Author\n\nOne\n\nYes.\n\nTwo\n\nIt rained.\n\nThree\n\n"
        "No. He ran home, and then he slept for a very long time indeed.\n");
    const BuildResult result = delivered("acx");
    for (const SectionQuality& section : result.quality) {
        EXPECT_GE(section.rms, -23) << section.name;
        EXPECT_LE(section.rms, -18) << section.name;
    }
}

TEST_F(Delivery, EndsWithTheClosingWords) {
    const BuildResult result = delivered("acx");
    const std::string words = contents(result.folder / (result.folder.filename().string() + ".words.jsonl"));
    EXPECT_THAT(words, testing::HasSubstr("The end."));
}

TEST_F(Delivery, ChoosesTheRateAndTheContainer) {
    EXPECT_EQ(stream_of(delivered("podcast").book).at("sample_rate"), "44100");
    EXPECT_EQ(stream_of(delivered("broadcast").book).at("sample_rate"), "48000");
    const BuildResult archive = delivered("archive");
    EXPECT_EQ(archive.book.extension(), ".flac");
    EXPECT_EQ(stream_of(archive.book).at("sample_rate"), "22050");
}

}  // namespace
}  // namespace audio_edition
