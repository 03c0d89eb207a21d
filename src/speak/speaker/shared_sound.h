// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace audio_edition {

/// Room for samples that a child which is forked later shares with this process: what it puts there need not
/// travel. Pages take memory once they are written to, and stay for the next child.
///
///     SharedSound sound;
///     sound.make_room(22050);      // before the fork
///     // the child writes to sound.samples(), and ends
///     sound.samples().first(n)     // what it wrote
class SharedSound {
  public:
    SharedSound() = default;
    ~SharedSound();
    SharedSound(const SharedSound&) = delete;
    SharedSound& operator=(const SharedSound&) = delete;

    /// At least so many. Throws std::bad_alloc where there are no addresses for them.
    void make_room(std::size_t samples);
    [[nodiscard]] std::span<std::int16_t> samples() const noexcept { return samples_; }
    /// Gives pages back where `used` samples were many more than a unit has.
    void tidy(std::size_t used) noexcept;

  private:
    void release() noexcept;

    std::span<std::int16_t> samples_;
};

/// Makes the pages of `samples` from `first` on ready to be written to, a step's worth of them, where that is
/// cheaper than one by one as they are touched. Returns the first that is not: pass it the next time.
std::size_t prepare_pages(std::span<std::int16_t> samples, std::size_t first) noexcept;

}  // namespace audio_edition
