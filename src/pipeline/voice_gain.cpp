// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/voice_gain.h"

#include "master/master.h"
#include "pipeline/calibration_passage.h"
#include "pipeline/speech_units.h"

namespace audio_edition {

Decibels voice_gain(const Voice& voice, const std::filesystem::path& voices, SpeakerPool& pool,
                    Diagnostics& diagnostics, const LoudnessTarget& target) {
    if (voice.loudness && target == LoudnessTarget{}) return choose_gain(*voice.loudness, target);
    const Frames between = to_frames(voice.pauses.sentence, pool.rate());
    const SpeechUnit unit{speech_sentences(calibration_passage(voice, voices), between),
                          "calibration passage"};
    return calibrate_gain(pool.speak(unit, diagnostics).pcm, target);
}

}  // namespace audio_edition
