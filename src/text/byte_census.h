// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace audio_edition {

/// What bytes of unknown encoding are made of, by which text is told from other things.
struct ByteCensus {
    std::size_t size = 0;
    std::size_t nuls = 0;
    std::size_t controls = 0;   ///< below U+0020, but NUL and white space; and U+007F
    std::size_t high = 0;       ///< 80 and above
    std::size_t sequences = 0;  ///< well-formed UTF-8 of more than one byte
    std::size_t malformed = 0;  ///< bytes in no well-formed UTF-8

    /// More than 1 %, and more than the few that may stray into a short text.
    [[nodiscard]] bool too_many_controls() const noexcept { return controls > 4 + size / 100; }
    [[nodiscard]] bool mostly_ascii() const noexcept { return high <= size / 3; }
};

[[nodiscard]] ByteCensus count_bytes(std::string_view bytes) noexcept;

}  // namespace audio_edition
