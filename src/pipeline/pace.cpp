// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pace.h"

#include <algorithm>
#include <new>
#include <vector>

#include "base/diagnostics.h"
#include "base/error.h"
#include "pipeline/in_order.h"
#include "pipeline/speaker_of.h"
#include "publish/timeline/unit_shape.h"

namespace audio_edition {
namespace {

constexpr std::size_t most_heard = 40;
constexpr double most_sound = 30.0 * 60 * 1000;  ///< of all of them, in milliseconds,
constexpr double most_work = 10.0 * 1000;        ///< and what a core may take for them
/// Less than this tells less than the voice's own pace does.
constexpr double least_sound = 60.0 * 1000;
/// A unit of a longer passage is not heard: the whole passage would have to be read for it.
constexpr std::size_t longest_passage = 1 << 14;  // bytes

/// A unit to be heard, and what it counts for.
struct Sampled {
    const UnitPlan* unit;
    double usual;  ///< milliseconds
    double weight;
};

bool is_in_long_passage(const Work& work, const UnitPlan& unit) {
    const Passage& passage = work.script.sections[unit.place.section].passages[unit.place.passage];
    return passage.written.text().size() > longest_passage;
}

double sound_to_hear(const EngineKind& engine) noexcept {
    return std::min(most_sound, most_work / engine.effort);
}

/// Every other one, until they are short enough together.
void thin_out(std::vector<Sampled>& units, double most) {
    double length = 0;
    for (const Sampled& unit : units) length += unit.usual;
    for (; length > most && !units.empty(); length /= 2) {
        std::size_t kept = 0;
        for (std::size_t i = 1; i < units.size(); i += 2) units[kept++] = units[i];
        units.resize(kept);
    }
}

/// All units, each by its length; or of many a few, in steps of the same length through the text. These count
/// the same, since a long unit is the likelier to be met, and one in which two steps end counts twice.
std::vector<Sampled> units_to_hear(const Work& work) {
    const double most = sound_to_hear(*work.voice.engine);
    std::vector<Sampled> all;
    double length = 0;
    for (const UnitPlan& unit : work.units) {
        const double usual = usual_milliseconds(unit.spoken, work.voice.engine->pace);
        if (usual <= 0 || unit.reader != 0 || is_in_long_passage(work, unit)) continue;
        length += usual;
        all.push_back({&unit, usual, usual});
    }
    if (all.size() <= most_heard) {
        thin_out(all, most);
        return all;
    }
    std::vector<Sampled> chosen;
    const double step = length / most_heard;
    double next = step / 2;
    double at = 0;
    for (Sampled& unit : all) {
        at += unit.usual;
        unit.weight = 0;
        for (; next <= at; next += step) ++unit.weight;
        if (unit.weight > 0) chosen.push_back(unit);
    }
    thin_out(chosen, most);
    return chosen;
}

/// Of speech, without the silences that were put between its sentences.
double milliseconds_of(SpokenUnit spoken, const SpeechUnit& unit) {
    const SampleRate rate = spoken.pcm.rate;
    const UnitShape shape = shape_unit(spoken.pcm);
    Frames speech = shape.speech_end - shape.speech_start;
    for (const SpeechSentence& sentence : unit.sentences) speech = speech - sentence.silence_after;
    return static_cast<double>(speech.count) * 1000 / rate.hertz;
}

}  // namespace

Pace pace_by_rate(const Voice& voice) noexcept {
    return {static_cast<double>(voice.engine->pace.rate) / voice.rate};
}

Pace pace_of(const Work& work, const UnitPlan& unit, const Pace& narrator) noexcept {
    return unit.reader == 0 ? narrator : pace_by_rate(work.voice_of(unit));
}

Pace measure_pace(const Work& work, const Normalizer& normalizer, SpeakerPool& pool, int jobs) {
    if (sound_to_hear(*work.voice.engine) < least_sound) return pace_by_rate(work.voice);
    const std::vector<Sampled> chosen = units_to_hear(work);
    CollectedDiagnostics ignored;  // what cannot be spoken is told when it is
    const auto hear = [&](std::size_t i) {
        const UnitPlan& plan = *chosen[i].unit;
        const ScriptSection& section = work.script.sections[plan.place.section];
        const Passage passage = normalizer.passage(section.passages[plan.place.passage]);
        const SpeechUnit unit = speech_unit(section, passage, plan, work.voice.pauses, pool.rate());
        return milliseconds_of(pool.speak(unit, ignored), unit);
    };
    double sum = 0;
    double weights = 0;
    std::size_t next = 0;
    in_order(chosen.size(), jobs, 4 * static_cast<std::size_t>(jobs), hear, [&](double milliseconds) {
        const Sampled& unit = chosen[next++];
        sum += unit.weight * milliseconds / unit.usual;
        weights += unit.weight;
    });
    return sum > 0 ? Pace{sum / weights} : pace_by_rate(work.voice);
}

Pace find_pace(const Work& work, WorkReader& reader, const Installation& installation,
               Diagnostics& diagnostics, const std::stop_token& stop) {
    try {
        SpeakerPool pool(speaker_of(work.voice, installation), work.voice, reader.jobs);
        const std::stop_callback on_stop(stop, [&pool] { pool.stop(); });
        return measure_pace(work, reader.normalizer(), pool, reader.jobs);
    } catch (const Error& error) {
        const bool is_short = error.kind() == ErrorKind::try_again;  // of memory, of processes
        if (!is_short && error.kind() != ErrorKind::unavailable) throw;
        diagnostics.warn(error.where(), error.message() + "; until then, lengths follow from its rate alone");
    } catch (const std::bad_alloc&) {
        diagnostics.warn("memory",
                         "is not enough to hear how fast the voice is; lengths follow from its rate alone");
    }
    return pace_by_rate(work.voice);
}

}  // namespace audio_edition
