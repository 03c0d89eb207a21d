// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <gtest/gtest.h>

#include "publish/mp3/encode.h"
#include "publish/timeline/whole_timeline.h"

namespace audio_edition {
namespace {

UnitShape shape_of(std::int64_t speech, SampleRate rate) {
    Pcm pcm{rate, std::vector<std::int16_t>(static_cast<std::size_t>(speech), 1000)};
    return shape_unit(pcm);
}

/// Units of any length, up to five a section; some sections have none.
std::vector<ShapedUnit> some_units(SampleRate rate, std::size_t sections, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<ShapedUnit> units;
    for (std::size_t section = 0; section < sections; ++section) {
        const std::size_t count = random() % 5;
        for (std::size_t i = 0; i < count; ++i) {
            const auto speech = static_cast<std::int64_t>(random() % 60000 + 1);
            const Milliseconds pause{static_cast<std::int64_t>(400 + random() % 1500)};
            units.push_back({{section, i}, shape_of(speech, rate), {}, pause});
        }
    }
    return units;
}

TEST(Timeline, IsWhatItsHeaderSays) {
    const UnitShape shape = shape_of(10000, {22050});
    const WholeTimeline timeline =
        lay_out({22050}, {{"a", "A", 1, {}, {}}}, {{{0, 0}, shape, {}, {750}}, {{0, 1}, shape, {}, {0}}});
    EXPECT_EQ(timeline.units[0].silent_mp3_frames, 22);
    EXPECT_EQ(timeline.units[0].length, (Frames{26496}));
    EXPECT_EQ(timeline.units[1].start, (Frames{26496}));
    EXPECT_EQ(timeline.units[1].silent_mp3_frames, 0);
    EXPECT_EQ(timeline.length, (Frames{26496 + 12672 + 1152}));
}

TEST(Timeline, PausesAreThosePlanned) {
    for (const int hertz : {16000, 22050, 24000, 32000, 44100, 48000}) {
        const SampleRate rate{hertz};
        std::vector<ShapedUnit> units = some_units(rate, 40, 7);
        std::vector<Milliseconds> planned;
        for (const ShapedUnit& unit : units) planned.push_back(unit.pause_after);
        const WholeTimeline timeline = lay_out(rate, std::vector<TimelineSection>(40), std::move(units));
        for (std::size_t i = 0; i < timeline.units.size(); ++i) {
            const TimelineUnit& unit = timeline.units[i];
            const Frames from = unit.start + unit.shape.speech_end;
            const Frames to = i + 1 < timeline.units.size()
                                  ? timeline.units[i + 1].start + timeline.units[i + 1].shape.speech_start
                                  : timeline.length;
            const double pause = static_cast<double>((to - from).count) * 1000.0 / hertz;
            EXPECT_NEAR(pause, static_cast<double>(planned[i].count), 18.1) << hertz << " " << i;
        }
    }
}

TEST(Timeline, AShortPauseIsNotNegative) {
    const UnitShape shape = shape_of(10000, {22050});
    const WholeTimeline timeline =
        lay_out({22050}, {{}}, {{{0, 0}, shape, {}, {0}}, {{0, 1}, shape, {}, {100}}});
    EXPECT_EQ(timeline.units[0].silent_mp3_frames, 0);
    EXPECT_EQ(timeline.units[0].length, (Frames{12672 + 1152}));
}

/// What clips, and their lengths in a manifest, rest on.
TEST(Timeline, SlotsAndSectionsTileTheEdition) {
    for (const int hertz : {22050, 44100}) {
        const SampleRate rate{hertz};
        const std::int64_t grid = mp3_frame_length(rate).count;
        const WholeTimeline timeline =
            lay_out(rate, std::vector<TimelineSection>(60), some_units(rate, 60, 3));
        Frames at;
        for (const TimelineUnit& unit : timeline.units) {
            EXPECT_EQ(unit.start, at);
            EXPECT_EQ(unit.start.count % grid, 0);
            EXPECT_EQ(unit.length.count,
                      (mp3_frames_for(unit.shape.length, rate) + unit.silent_mp3_frames) * grid);
            EXPECT_GE(unit.start, timeline.sections[unit.place.section].start);
            EXPECT_LT(unit.start, timeline.sections[unit.place.section].start +
                                      timeline.sections[unit.place.section].length);
            at += unit.length;
        }
        EXPECT_EQ(timeline.length, at);
        at = {};
        for (const TimelineSection& section : timeline.sections) {
            EXPECT_EQ(section.start, at);
            at += section.length;
        }
        EXPECT_EQ(timeline.length, at);
    }
}

TEST(Timeline, ASectionOfWhichNothingIsSaidHasNoLength) {
    const UnitShape shape = shape_of(1000, {22050});
    const WholeTimeline timeline = lay_out({22050}, std::vector<TimelineSection>(4),
                                           {{{1, 0}, shape, {}, {750}}, {{3, 0}, shape, {}, {750}}});
    EXPECT_EQ(timeline.sections[0].length, (Frames{0}));
    EXPECT_EQ(timeline.sections[1].start, (Frames{0}));
    EXPECT_EQ(timeline.sections[2].start, timeline.sections[3].start);
    EXPECT_EQ(timeline.sections[2].length, (Frames{0}));
    EXPECT_EQ(timeline.sections[3].start, timeline.units[1].start);
}

TEST(Timeline, GivesAUnitOnceTheNextIsKnown) {
    const UnitShape shape = shape_of(10000, {22050});
    TimelineBuilder timeline({22050}, std::vector<TimelineSection>(3));
    EXPECT_FALSE(timeline.add({{0, 0}, shape, {}, {750}}));
    EXPECT_EQ(timeline.reached(), 0U);
    const auto first = timeline.add({{2, 0}, shape, {}, {750}});
    ASSERT_TRUE(first);
    EXPECT_EQ(first->start, Frames{0});
    EXPECT_EQ(timeline.length(), first->length);
    EXPECT_EQ(timeline.reached(), 1U);
    const auto second = timeline.end();
    ASSERT_TRUE(second);
    EXPECT_EQ(second->start, first->length);
    EXPECT_EQ(timeline.reached(), 3U);
    EXPECT_EQ(timeline.start_of(1), second->start);  // of which nothing is said
    EXPECT_FALSE(timeline.end());
}

TEST(SectionTimes, OfAPartBeginWithItsFirstSection) {
    SectionTimes times({{"a", "A", 1, {}, {}}, {"b", "B", 1, {}, {}}, {"c", "C", 1, {}, {}}}, 1);
    times.reach(1, {0});
    EXPECT_EQ(times.reached(), 2U);
    times.reach(1, {500});  // goes on
    EXPECT_EQ(times.reached(), 2U);
    const std::vector<TimelineSection> heard = times.finish({900});
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_EQ(heard[0].id, "b");
    EXPECT_EQ(heard[0].length, Frames{900});
}

TEST(Timeline, OfNothingIsEmpty) {
    const WholeTimeline timeline = lay_out({22050}, {}, {});
    EXPECT_EQ(timeline.length, (Frames{0}));
    EXPECT_TRUE(timeline.units.empty());
}

TEST(Timeline, KeepsTitlesAndTimes) {
    const WholeTimeline timeline = lay_out({22050}, {{"intro", "Intro", 2, {}, {}}},
                                           {{{0, 4}, shape_of(1000, {22050}), {{7, {2400}}}, {750}}});
    EXPECT_EQ(timeline.sections[0].id, "intro");
    EXPECT_EQ(timeline.sections[0].level, 2);
    EXPECT_EQ(timeline.units[0].place.passage, 4U);
    ASSERT_EQ(timeline.units[0].times.size(), 1U);
    EXPECT_EQ(timeline.units[0].times[0].start, (Frames{2400}));
}

}  // namespace
}  // namespace audio_edition
