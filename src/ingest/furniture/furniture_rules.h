// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace audio_edition {

/// One named reason for which lines are not read out.
struct FurnitureRule {
    std::string_view name;  ///< as `outline` and the manifest show it
    bool top;               ///< may apply among the first lines of a page
    bool middle;            ///< … between paragraphs
    bool foot;              ///< … among the last lines
    std::string_view why;
    std::vector<std::string_view> phrases;  ///< see phrase.h
};

/// All of them. Where several match from the same word on, the longest match counts, then the earlier rule.
[[nodiscard]] const std::vector<FurnitureRule>& furniture_rules();

}  // namespace audio_edition
