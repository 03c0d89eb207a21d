// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace audio_edition {

/// Letters so that the engine spells them in one go, the A among them as well: AT → A.T
[[nodiscard]] inline std::string spelled_letters(std::string_view letters) {
    std::string spelled;
    for (const char letter : letters) {
        if (!spelled.empty()) spelled += '.';
        spelled += letter;
    }
    return spelled;
}

[[nodiscard]] inline bool are_capitals(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace audio_edition
