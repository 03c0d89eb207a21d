// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/loudness_meter.h"

#include <cmath>
#include <new>

#include <ebur128.h>

namespace audio_edition {

struct LoudnessMeter::State {
    struct Closer {
        void operator()(ebur128_state* open) const noexcept { ebur128_destroy(&open); }
    };
    std::unique_ptr<ebur128_state, Closer> meter;
};

LoudnessMeter::LoudnessMeter(SampleRate rate) : state_(std::make_unique<State>()) {
    state_->meter.reset(
        ebur128_init(1, static_cast<unsigned long>(rate.hertz), EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK));
    if (!state_->meter) throw std::bad_alloc();
}

LoudnessMeter::~LoudnessMeter() = default;
LoudnessMeter::LoudnessMeter(LoudnessMeter&&) noexcept = default;
LoudnessMeter& LoudnessMeter::operator=(LoudnessMeter&&) noexcept = default;

void LoudnessMeter::add(std::span<const std::int16_t> samples) {
    if (ebur128_add_frames_short(state_->meter.get(), samples.data(), samples.size()) != EBUR128_SUCCESS) {
        throw std::bad_alloc();
    }
}

Loudness LoudnessMeter::finish() const {
    Loudness loudness;
    double peak = 0.0;
    ebur128_loudness_global(state_->meter.get(), &loudness.integrated.value);
    ebur128_true_peak(state_->meter.get(), 0, &peak);
    loudness.true_peak.value = 20.0 * std::log10(peak);
    return loudness;
}

}  // namespace audio_edition
