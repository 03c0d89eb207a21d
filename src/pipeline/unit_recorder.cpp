// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/unit_recorder.h"

#include <utility>

#include "master/master.h"

namespace audio_edition {

RecordedUnit UnitRecorder::record(const UnitPlan& plan) const {
    std::shared_ptr<const Passage> passage = passages_.read(plan.section, plan.passage);
    const SpeechUnit speech =
        speech_unit(draft_.sections[plan.section], *passage, plan, voice_.pauses, pool_.rate());
    SpokenUnit spoken = pool_.speak(speech, diagnostics_);
    const UnitShape shape = shape_unit(spoken.pcm);
    for (TokenTime& time : spoken.times) time.start += shape.lead;
    find_ends(spoken.pcm, shape, spoken.times);
    apply(spoken.pcm, gain_, LoudnessTarget{}.ceiling);
    return {{plan.section, plan.passage, shape, std::move(spoken.times), plan.silence_after, plan.first,
             plan.last},
            format_.encode(std::move(spoken.pcm)),
            std::move(spoken.unspoken),
            std::move(passage)};
}

}  // namespace audio_edition
