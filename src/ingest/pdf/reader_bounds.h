// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace audio_edition {

/// Processor time for a page, after which it is given as far as it was read. Real pages take a hundredth of
/// that.
inline constexpr double pdf_page_seconds = 2;

/// Beside the file itself.
inline constexpr std::size_t pdf_reading_memory = std::size_t{1} << 30U;

/// Processor time for a whole file of `bytes`. A page of text takes some milliseconds and some kilobytes.
[[nodiscard]] constexpr std::chrono::milliseconds pdf_reading_time(std::size_t bytes) noexcept {
    constexpr std::size_t bytes_of_a_second = std::size_t{100} << 10U;
    return std::chrono::seconds(8 + std::min<std::size_t>(bytes / bytes_of_a_second, 600));
}

}  // namespace audio_edition
