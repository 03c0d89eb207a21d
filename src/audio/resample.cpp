// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/resample.h"

#include <new>

#include <soxr.h>

namespace audio_edition {

Pcm resample(Pcm pcm, SampleRate rate) {
    if (pcm.rate == rate) return pcm;
    const std::int64_t length = (pcm.length().count * rate.hertz + pcm.rate.hertz / 2) / pcm.rate.hertz;
    Pcm resampled{rate, std::vector<std::int16_t>(static_cast<std::size_t>(length))};
    if (pcm.samples.empty()) return resampled;
    soxr_io_spec_t io = soxr_io_spec(SOXR_INT16_I, SOXR_INT16_I);
    io.flags = SOXR_NO_DITHER;
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    const soxr_runtime_spec_t one_thread = soxr_runtime_spec(1);
    if (soxr_oneshot(pcm.rate.hertz, rate.hertz, 1, pcm.samples.data(), pcm.samples.size(), nullptr,
                     resampled.samples.data(), resampled.samples.size(), nullptr, &io, &quality,
                     &one_thread) != nullptr) {
        throw std::bad_alloc();
    }
    return resampled;
}

}  // namespace audio_edition
