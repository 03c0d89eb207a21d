// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace audio_edition {

/// A half-open range of bytes of some text. The currency in which every stage says where something came from.
///
///     0         1         2
///     012345678901234567890
///     In 2022, he went.          "2022" is {3, 7}; {3, 3} is empty and sits before it
struct ByteSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr std::size_t size() const noexcept { return end - begin; }
    [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
    [[nodiscard]] constexpr bool contains(std::size_t at) const noexcept { return begin <= at && at < end; }
    friend constexpr bool operator==(ByteSpan, ByteSpan) noexcept = default;

    /// The bytes of `text` that this span names. `text` must hold them.
    [[nodiscard]] constexpr std::string_view of(std::string_view text) const noexcept {
        return text.substr(begin, size());
    }
};

}  // namespace audio_edition
