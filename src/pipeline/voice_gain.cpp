// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/voice_gain.h"

#include "base/read_file.h"
#include "master/master.h"
#include "normalize/normalize.h"
#include "pipeline/pronunciation.h"
#include "pipeline/speech_units.h"

namespace audio_edition {
namespace {

SpeechUnit calibration_passage(const Voice& voice, const std::filesystem::path& voices, SampleRate rate) {
    const std::string text = read_file(voices / "calibration.txt");
    const Lexicon lexicon(language_of(voice));
    const Passage passage = Normalizer(lexicon, {lexicon.language()})
                                .passage(BlockKind::paragraph, MappedText(text, {0, text.size()}));
    return {speech_sentences(passage, to_frames(voice.pauses.sentence, rate)), "calibration passage"};
}

}  // namespace

Decibels voice_gain(const Voice& voice, const std::filesystem::path& voices, SpeakerPool& pool,
                    Diagnostics& diagnostics, const LoudnessTarget& target) {
    if (voice.loudness && target == LoudnessTarget{}) return choose_gain(*voice.loudness, target);
    return calibrate_gain(pool.speak(calibration_passage(voice, voices, pool.rate()), diagnostics).pcm,
                          target);
}

}  // namespace audio_edition
