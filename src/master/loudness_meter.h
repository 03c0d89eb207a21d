// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "master/master.h"

namespace audio_edition {

/// Loudness and true peak of mono sound, piece by piece: what `measure` gives for the whole. A single channel
/// weighs 1, as the left of two does; counted as dual mono it would read 3.01 LU more. Holds 80 bytes a
/// second of sound.
class LoudnessMeter {
  public:
    explicit LoudnessMeter(SampleRate rate);
    ~LoudnessMeter();
    LoudnessMeter(LoudnessMeter&&) noexcept;
    LoudnessMeter& operator=(LoudnessMeter&&) noexcept;

    void add(std::span<const std::int16_t> samples);
    [[nodiscard]] Loudness finish() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace audio_edition
