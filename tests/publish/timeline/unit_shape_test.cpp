// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/timeline/unit_shape.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "master/signals.h"
#include "publish/mp3/encode.h"

namespace audio_edition {
namespace {

TEST(ShapeUnit, PutsSilenceBeforeAndBehind) {
    Pcm pcm = square(20, 0.5, 10000);
    const Pcm sound = pcm;
    const UnitShape shape = shape_unit(pcm);
    EXPECT_EQ(shape.lead, (Frames{2304}));
    EXPECT_EQ(shape.speech_start, (Frames{2304}));
    EXPECT_EQ(shape.speech_end, (Frames{12304}));
    EXPECT_EQ(shape.length, (Frames{12672}));
    ASSERT_EQ(pcm.samples.size(), 12672U);
    EXPECT_TRUE(std::equal(sound.samples.begin(), sound.samples.end(), pcm.samples.begin() + 2304));
    EXPECT_EQ(std::count(pcm.samples.begin(), pcm.samples.end(), 0), 2304 + 368);
}

TEST(ShapeUnit, StandsOnTheGridAtEveryRate) {
    for (const int hertz : {16000, 22050, 24000, 32000, 44100, 48000}) {
        for (const std::size_t length : {1, 575, 576, 577, 1152, 5000}) {
            Pcm pcm = sine(440, 0.5, length, 1.0, {hertz});
            const UnitShape shape = shape_unit(pcm);
            EXPECT_EQ(shape.length, pcm.length());
            EXPECT_EQ(shape.length.count % mp3_frame_length({hertz}).count, 0) << hertz << " " << length;
            EXPECT_GE(to_milliseconds(shape.lead, {hertz}).count, 100) << hertz;
            EXPECT_EQ(shape.lead.count % mp3_frame_length({hertz}).count, 0) << hertz;
        }
    }
}

TEST(ShapeUnit, FindsTheSpeech) {
    Pcm pcm{{22050}, std::vector<std::int16_t>(5000, 3)};
    pcm.samples[264] = -400;
    pcm.samples[4100] = 400;
    const UnitShape shape = shape_unit(pcm);
    EXPECT_EQ(shape.speech_start - shape.lead, (Frames{264}));
    EXPECT_EQ(shape.speech_end - shape.lead, (Frames{4101}));
}

TEST(FindEnds, LooksForTheLastAudibleSampleBeforeTheNextToken) {
    Pcm pcm{{22050}, std::vector<std::int16_t>(9000)};
    std::fill(pcm.samples.begin() + 100, pcm.samples.begin() + 3000, std::int16_t{900});
    std::fill(pcm.samples.begin() + 5000, pcm.samples.begin() + 8000, std::int16_t{900});
    std::vector<TokenTime> times{{0, {100}}, {2, {2000}}, {4, {5000}}};
    find_ends(pcm, {{}, {100}, {8000}, {9000}}, times);
    EXPECT_EQ(times[0].end, (Frames{2000}));
    EXPECT_EQ(times[1].end, (Frames{3000}));
    EXPECT_EQ(times[2].end, (Frames{8000}));
}

TEST(FindEnds, GivesTokensThatTheEngineSaysInOneGoTheirShare) {
    Pcm pcm{{22050}, std::vector<std::int16_t>(9000)};
    std::fill(pcm.samples.begin() + 100, pcm.samples.begin() + 4000, std::int16_t{900});
    std::fill(pcm.samples.begin() + 5000, pcm.samples.begin() + 8000, std::int16_t{900});
    // "on the Brink, the Sea"
    std::vector<TokenTime> times{{0, {1000}}, {2, {3000}}, {4, {3000}}, {6, {5000}}, {8, {5000}}};
    find_ends(pcm, {{}, {100}, {8000}, {9000}}, times);
    EXPECT_EQ(times[0].end, (Frames{2000}));
    EXPECT_EQ(times[1].start, (Frames{2000}));
    EXPECT_EQ(times[1].end, (Frames{3000}));
    EXPECT_EQ(times[2].end, (Frames{4000}));
    EXPECT_EQ(times[3].end, (Frames{6500}));
    EXPECT_EQ(times[4].start, (Frames{6500}));
    EXPECT_EQ(times[4].end, (Frames{8000}));
}

TEST(ShapeUnit, SilenceStandsForWhatCouldNotBeSaid) {
    Pcm pcm{{22050}, std::vector<std::int16_t>(5000)};
    const UnitShape shape = shape_unit(pcm);
    EXPECT_EQ(shape.speech_start, shape.lead);
    EXPECT_EQ(shape.speech_end, (Frames{shape.lead.count + 5000}));
    Pcm nothing{{22050}, {}};
    EXPECT_EQ(shape_unit(nothing).length, shape.lead);
}

}  // namespace
}  // namespace audio_edition
