// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/speaker_pool.h"

#include <algorithm>
#include <atomic>

#include "speak/attempts.h"
#include "speak/retry_ladder.h"
#include "speak/speakers.h"
#include "speak/unit_climber.h"

namespace audio_edition {
namespace {

/// A fork costs as much as translating three sentences.
constexpr std::size_t sentences_per_child = 100;

int rate_of(const Voice& voice) {
    return std::clamp(voice.rate, voice.engine->slowest, voice.engine->fastest);
}

EngineSettings settings_of(const Voice& voice) {
    return {voice.language, rate_of(voice), voice.settings};
}

/// Gathers the lines of a batch of sentences.
class PhonemeClimber final : public Climber {
  public:
    PhonemeClimber(std::span<const SpeechSentence> sentences, const SpeechAttempts& attempts)
        : sentences_(sentences), attempts_(attempts), lines_(sentences.size()) {}

    std::optional<SpeechFailure> attempt(std::span<const Piece> pieces) override {
        const auto result = attempts_.phonemes(runs_of(sentences_, pieces));
        if (const auto* failure = std::get_if<SpeechFailure>(&result)) return *failure;
        const auto& lines = std::get<PhonemesReply>(result).lines;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            append(lines_[pieces[i].sentence].ipa, lines[i].ipa);
            append(lines_[pieces[i].sentence].own, lines[i].own);
            std::ranges::copy(lines[i].altered, std::back_inserter(lines_[pieces[i].sentence].altered));
        }
        return std::nullopt;
    }

    void give_up(const Piece&, const SpeechFailure&) override {}

    [[nodiscard]] std::vector<Pronunciation> take() { return std::move(lines_); }

  private:
    static void append(std::string& line, const std::string& more) {
        if (!line.empty() && !more.empty()) line += ' ';
        line += more;
    }

    std::span<const SpeechSentence> sentences_;
    const SpeechAttempts& attempts_;
    std::vector<Pronunciation> lines_;
};

}  // namespace

struct SpeakerPool::State {
    State(std::filesystem::path program, const Voice& voice, int jobs, const SpeakerLimits& limits)
        : speakers(std::move(program), settings_of(voice), jobs),
          attempts(speakers, limits, rate_of(voice)) {}

    Speakers speakers;
    SpeechAttempts attempts;
    std::atomic<bool> warned_of_confinement = false;
};

SpeakerPool::SpeakerPool(std::filesystem::path program, const Voice& voice, int jobs,
                         const std::optional<SpeakerLimits>& limits)
    : state_(
          std::make_unique<State>(std::move(program), voice, jobs, limits.value_or(voice.engine->limits))) {}

SpeakerPool::~SpeakerPool() = default;

SpokenUnit SpeakerPool::speak(const SpeechUnit& unit, Diagnostics& diagnostics) {
    UnitClimber climber(unit, state_->attempts, rate(), diagnostics);
    const auto trouble = climb_down(unit.sentences, climber);
    SpokenUnit spoken = climber.take();
    spoken.clean = spoken.clean && !trouble;
    if (trouble && spoken.unspoken.empty()) {
        diagnostics.note(unit.where, "spoken in pieces, which may be heard, since " + describe(*trouble));
    }
    if (!climber.always_confined() && !state_->warned_of_confinement.exchange(true)) {
        diagnostics.warn("speaking",
                         "this system does not let the engine be confined by seccomp; limits on time, memory "
                         "and files still hold; read untrusted text elsewhere");
    }
    return spoken;
}

std::vector<Pronunciation> SpeakerPool::phonemes(const std::vector<SpeechSentence>& sentences) {
    std::vector<Pronunciation> lines;
    lines.reserve(sentences.size());
    for (std::span<const SpeechSentence> rest(sentences); !rest.empty();) {
        const auto batch = rest.first(std::min(rest.size(), sentences_per_child));
        PhonemeClimber climber(batch, state_->attempts);
        static_cast<void>(climb_down(batch, climber));
        std::ranges::move(climber.take(), std::back_inserter(lines));
        rest = rest.subspan(batch.size());
    }
    return lines;
}

void SpeakerPool::stop() noexcept {
    state_->speakers.stop();
}

EngineVersion SpeakerPool::engine() const {
    return state_->speakers.ready().engine;
}

SampleRate SpeakerPool::rate() const {
    return state_->speakers.ready().rate;
}

EngineVoices list_engine_voices(const std::filesystem::path& program) {
    SpeakerProcess speaker(program);
    return ask_for_voices(speaker, program);
}

}  // namespace audio_edition
