// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/speaker/shared_sound.h"

#include <algorithm>
#include <new>

#include <sys/mman.h>

namespace audio_edition {
namespace {

constexpr std::size_t usual_samples = std::size_t{4} << 20;  ///< three minutes at 22,050 Hz
constexpr std::size_t step = std::size_t{128} << 10;         ///< samples: 256 KiB

}  // namespace

SharedSound::~SharedSound() {
    release();
}

void SharedSound::make_room(std::size_t samples) {
    if (samples <= samples_.size()) return;
    release();
    void* const room = ::mmap(nullptr, samples * sizeof(std::int16_t), PROT_READ | PROT_WRITE,
                              MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (room == MAP_FAILED) throw std::bad_alloc();
    samples_ = {static_cast<std::int16_t*>(room), samples};
}

void SharedSound::tidy(std::size_t used) noexcept {
    if (used > usual_samples) release();
}

void SharedSound::release() noexcept {
    if (!samples_.empty()) ::munmap(samples_.data(), samples_.size_bytes());
    samples_ = {};
}

std::size_t prepare_pages(std::span<std::int16_t> samples, std::size_t first) noexcept {
#if defined(MADV_POPULATE_WRITE)
    // A step begins on a page, as the room does; where the kernel does not know this, touching does it.
    const std::size_t count = std::min(step, samples.size() - std::min(first, samples.size()));
    if (count > 0) ::madvise(samples.data() + first, count * sizeof(std::int16_t), MADV_POPULATE_WRITE);
#else
    static_cast<void>(samples);
#endif
    return first + step;
}

}  // namespace audio_edition
