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
