// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/unit_recorder.h"

#include <utility>

#include "audio/resample.h"
#include "master/master.h"
#include "publish/timeline/token_ends.h"

namespace audio_edition {

UnitRecorder::UnitRecorder(const Script& draft, PassageReader& passages, std::vector<RecordingVoice> voices,
                           Mastering mastering, const TrackFormat& format, Cache* cache,
                           Diagnostics& diagnostics)
    : draft_(draft),
      passages_(passages),
      voices_(std::move(voices)),
      mastering_(std::move(mastering)),
      format_(format),
      cache_(cache),
      diagnostics_(diagnostics) {
    for (const RecordingVoice& each : voices_)
        settings_.push_back(recording_settings(each.pool.engine(), each.pool.rate(), each.voice, each.gain,
                                               mastering_, format));
}

RecordedUnit UnitRecorder::record(const UnitPlan& plan) const {
    RecordedUnit unit;
    unit.passage = passages_.read(plan.place.section, plan.place.passage);
    unit.timing.place = plan.place;
    unit.timing.pause_after = plan.silence_after;
    const SpeechUnit speech = speech_of(plan, *unit.passage);
    if (cache_ == nullptr || has_music(unit)) {
        render(speech, plan, unit);
        return unit;
    }
    const std::string question = question_of(plan, speech);
    const std::optional<std::string> answer = cache_->find(question);
    unit.reused = answer && unpack_unit(*answer, speech, unit);
    if (!unit.reused && render(speech, plan, unit)) cache_->store(question, pack_unit(unit));
    return unit;
}

bool UnitRecorder::seems_kept(const UnitPlan& plan) const {
    if (cache_ == nullptr) return false;
    const std::shared_ptr<const Passage> passage = passages_.read(plan.place.section, plan.place.passage);
    return cache_->seems_to_have(question_of(plan, speech_of(plan, *passage)));
}

SpeechUnit UnitRecorder::speech_of(const UnitPlan& plan, const Passage& passage) const {
    return speech_unit(draft_.sections[plan.place.section], passage, plan, voices_.front().voice.pauses,
                       voices_[plan.reader].pool.rate());
}

std::string UnitRecorder::question_of(const UnitPlan& plan, const SpeechUnit& speech) const {
    std::string question = unit_question(settings_[plan.reader], speech) + std::to_string(plan.lead.count);
    if (!mastering_.sections.empty())
        question += " dB " + std::to_string(mastering_.sections[plan.place.section].value);
    return question;
}

Decibels UnitRecorder::gain_of(const UnitPlan& plan) const {
    const Decibels gain = voices_[plan.reader].gain;
    if (mastering_.sections.empty()) return gain;
    return {gain.value + mastering_.sections[plan.place.section].value};
}

bool UnitRecorder::has_music(const RecordedUnit& unit) const {
    return mastering_.headings != nullptr && unit.passage->kind == BlockKind::heading;
}

bool UnitRecorder::render(const SpeechUnit& speech, const UnitPlan& plan, RecordedUnit& unit) const {
    SpokenUnit spoken = voices_[plan.reader].pool.speak(speech, diagnostics_);
    const SampleRate engine_rate = spoken.pcm.rate;
    spoken.pcm = resample(std::move(spoken.pcm), mastering_.rate);
    unit.timing.shape = shape_unit(spoken.pcm, plan.lead);
    unit.timing.times = std::move(spoken.times);
    for (TokenTime& time : unit.timing.times) {
        time.start = at_rate(time.start, engine_rate, mastering_.rate) + unit.timing.shape.lead;
    }
    find_ends(spoken.pcm, unit.timing.shape, unit.passage->utterances, unit.timing.times);
    apply(spoken.pcm, gain_of(plan), mastering_.ceiling);
    if (has_music(unit)) {
        mastering_.headings->lay_under(spoken.pcm, unit.timing.shape, unit.timing.times);
        apply(spoken.pcm, {0.0}, mastering_.ceiling);
    }
    unit.sound = format_.encode(std::move(spoken.pcm));
    unit.unspoken = std::move(spoken.unspoken);
    unit.substituted = std::move(spoken.substituted);
    return spoken.clean;
}

}  // namespace audio_edition
