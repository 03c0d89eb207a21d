// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "master/master.h"
#include "speak/voice_folders.h"
#include "speech.h"

namespace audio_edition {
namespace {

SpeechUnit calibration_passage(const Voice& voice, SampleRate rate) {
    SpeechUnit passage;
    passage.where = "calibration passage";
    const auto own =
        voices_folder() / "calibration" / (voice.language.substr(0, voice.language.find('-')) + ".txt");
    std::ifstream file(std::filesystem::exists(own) ? own : voices_folder() / "calibration.txt");
    for (std::string line; std::getline(file, line);) {
        passage.sentences.push_back(sentence(line, to_frames(voice.pauses.sentence, rate)));
    }
    return passage;
}

/// One fixed gain brings a voice to its target, so the figure in its file has to be right.
TEST(OurVoices, AreAsLoudAsTheirFilesSay) {
    for (const Voice& voice : read_voices(voices_folder())) {
        SpeakerPool pool(speaker_program(), voice, 1);
        CollectedDiagnostics diagnostics;
        const SpokenUnit spoken = pool.speak(calibration_passage(voice, pool.rate()), diagnostics);
        EXPECT_GT(to_milliseconds(spoken.pcm.length(), pool.rate()), Milliseconds{80'000}) << voice.name;
        const Loudness measured = measure(spoken.pcm);
        ASSERT_TRUE(voice.loudness) << voice.name << " measures " << measured.integrated.value << " LUFS";
        EXPECT_NEAR(voice.loudness->value, measured.integrated.value, 0.2) << voice.name;
        EXPECT_LT(measured.true_peak.value, 0.0) << voice.name << " clips";
    }
}

}  // namespace
}  // namespace audio_edition
