// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/unit_recorder.h"

#include <utility>

#include "master/master.h"

namespace audio_edition {

RecordedUnit UnitRecorder::record(const UnitPlan& plan) const {
    SpokenUnit spoken = pool_.speak(speech_unit(script_, plan, voice_.pauses, pool_.rate()), diagnostics_);
    const UnitShape shape = shape_unit(spoken.pcm);
    for (TokenTime& time : spoken.times) time.start += shape.lead;
    find_ends(spoken.pcm, shape, spoken.times);
    apply(spoken.pcm, gain_, LoudnessTarget{}.ceiling);
    return {{plan.section, plan.passage, shape, std::move(spoken.times), plan.silence_after, plan.first,
             plan.last},
            format_.encode(std::move(spoken.pcm)),
            std::move(spoken.unspoken)};
}

}  // namespace audio_edition
