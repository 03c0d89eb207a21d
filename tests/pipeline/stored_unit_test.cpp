// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stored_unit.h"

#include <gtest/gtest.h>

#include "base/digest.h"
#include "master/master.h"
#include "publish/timeline/unit_shape.h"
#include "publish/track/track_format.h"

namespace audio_edition {
namespace {

SpeechUnit unit(const std::string& word, std::size_t token = 0) {
    return {{{{{.token = token, .text = word, .punctuation = "."}}, {}}}, "section 'One', paragraph 1"};
}

std::string settings(const Voice& voice = {}, int quality = 3, Decibels gain = {1.0}) {
    const auto format = make_track_format(AudioFormat::mp3, {.rate = {22050}, .quality = quality});
    return recording_settings({"engine", "1", 1}, {22050}, voice, gain, {.rate = {22050}, .ceiling = {-2.0}},
                              *format);
}

/// A triangle that gets louder, from whole numbers alone: the same on every machine.
Pcm triangle() {
    Pcm pcm;
    for (int i = 0; i < 22050; ++i) pcm.samples.push_back(static_cast<std::int16_t>((i % 40 - 20) * i / 15));
    return pcm;
}

TEST(UnitQuestion, IsAnotherForWhateverIsHeard) {
    Voice slow;
    slow.rate = 120;
    const std::string question = unit_question(settings(), unit("rain"));
    EXPECT_EQ(unit_question(settings(), unit("rain")), question);
    EXPECT_NE(unit_question(settings(), unit("sun")), question);
    EXPECT_NE(unit_question(settings(slow), unit("rain")), question);
    Voice breathy;
    breathy.settings["variant"] = "f3";
    EXPECT_NE(unit_question(settings(breathy), unit("rain")), question);
    Voice british;
    british.language = "en-GB";
    EXPECT_NE(unit_question(settings(british), unit("rain")), question) << "which IPA goes by";
    EXPECT_NE(unit_question(settings({}, 2), unit("rain")), question);
    EXPECT_NE(unit_question(settings({}, 3, {1.5}), unit("rain")), question);
}

TEST(UnitQuestion, IsAnotherForEverythingThatATokenTells) {
    const std::string question = unit_question(settings(), unit("rain"));
    SpeechUnit other = unit("rain");
    SpeechToken& token = other.sentences[0].tokens[0];
    token.ipa = "ˈɹeɪn";
    EXPECT_NE(unit_question(settings(), other), question);
    token.ipa.clear();
    token.manner = Manner::words;
    EXPECT_NE(unit_question(settings(), other), question);
    token.manner = Manner::plain;
    token.punctuation = "!";
    EXPECT_NE(unit_question(settings(), other), question);
}

TEST(UnitQuestion, IsTheSameWhereverTheUnitStands) {
    SpeechUnit elsewhere = unit("rain", 17);
    elsewhere.where = "section 'Two', paragraph 4";
    EXPECT_EQ(unit_question(settings(), elsewhere), unit_question(settings(), unit("rain")));
}

TEST(StoredUnit, ComesBackWithTheTokensOfWhoeverAsks) {
    RecordedUnit recorded;
    recorded.timing.shape = {{2304}, {2400}, {9000}, {9216}};
    recorded.timing.times = {{0, {2310}, {8900}}};
    recorded.sound.mp3 = {{std::byte{1}, std::byte{2}}, 18};
    recorded.substituted = {{0, "the voice has no sound 'x'; it says 'k' for it"}};
    RecordedUnit back;
    ASSERT_TRUE(unpack_unit(pack_unit(recorded), unit("rain", 17), back));
    ASSERT_EQ(back.substituted.size(), 1U);
    EXPECT_EQ(back.substituted[0].token, 17U);
    EXPECT_EQ(back.substituted[0].reason, recorded.substituted[0].reason);
    EXPECT_EQ(back.timing.shape.speech_end, Frames{9000});
    ASSERT_EQ(back.timing.times.size(), 1U);
    EXPECT_EQ(back.timing.times[0].token, 17U);
    EXPECT_EQ(back.timing.times[0].end, Frames{8900});
    EXPECT_EQ(back.sound.mp3.bytes, recorded.sound.mp3.bytes);
    EXPECT_EQ(back.sound.mp3.count, 18);
}

TEST(StoredUnit, IsNoneForAUnitWithOtherTokensOrCutShort) {
    RecordedUnit recorded;
    recorded.timing.times = {{0, {1}, {2}}, {1, {2}, {3}}};
    const std::string answer = pack_unit(recorded);
    RecordedUnit back;
    EXPECT_FALSE(unpack_unit(answer, unit("rain"), back));
    EXPECT_FALSE(unpack_unit(answer.substr(0, answer.size() / 2), unit("rain"), back));
}

/// When this fails, the same unit has come to sound otherwise: raise `recording_version`, and write down
/// both.
TEST(RecordingVersion, StandsForTheSoundOfShapingAndMastering) {
    Pcm pcm = triangle();
    static_cast<void>(shape_unit(pcm));
    apply(pcm, {6.0}, LoudnessTarget{}.ceiling);
    const std::string_view bytes(reinterpret_cast<const char*>(pcm.samples.data()), 2 * pcm.samples.size());
    EXPECT_EQ(recording_version, 1);
    EXPECT_EQ(digest(bytes), "4bb1db6e56984ec00858f9a26d55e8d1");
}

}  // namespace
}  // namespace audio_edition
