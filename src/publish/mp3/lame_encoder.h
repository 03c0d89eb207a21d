// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "publish/mp3/encode.h"

struct lame_global_struct;

namespace audio_edition {

/// One run of LAME: mono, constant bit rate, no tag of its own, silent, at the level of its input.
class LameEncoder {
  public:
    /// `settings` must be ones that `check_mp3_settings` lets pass.
    explicit LameEncoder(const Mp3Settings& settings);

    /// Appends to `mp3` whatever whole MP3 frames come out.
    void encode(std::span<const std::int16_t> samples, std::vector<std::byte>& mp3);
    void flush(std::vector<std::byte>& mp3);

  private:
    struct Closer {
        void operator()(lame_global_struct* lame) const noexcept;
    };
    std::unique_ptr<lame_global_struct, Closer> lame_;
};

/// Above this LAME cuts, in hertz; 0 for not at all. `settings` as above.
[[nodiscard]] int lame_lowpass(const Mp3Settings& settings);

/// Throws Error{usage}, naming what there is to choose from.
void check_mp3_settings(const Mp3Settings& settings);

}  // namespace audio_edition
