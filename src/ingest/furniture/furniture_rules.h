// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace audio_edition {

/// Where on a page a line stands: one of the first, one of the last, or between them.
enum class PagePlace : unsigned { top = 1, middle = 2, foot = 4 };

/// A set of places.
struct PagePlaces {
    unsigned bits = 0;

    constexpr PagePlaces(PagePlace place) noexcept : bits(static_cast<unsigned>(place)) {}
    constexpr explicit PagePlaces(unsigned all) noexcept : bits(all) {}
    [[nodiscard]] constexpr bool hold(PagePlace place) const noexcept {
        return (bits & static_cast<unsigned>(place)) != 0;
    }
    friend constexpr PagePlaces operator|(PagePlaces a, PagePlaces b) noexcept {
        return PagePlaces(a.bits | b.bits);
    }
};

/// One named reason for which lines are not read out.
struct FurnitureRule {
    std::string_view name;  ///< as `outline` and the manifest show it
    PagePlaces places;      ///< where it may apply
    std::string_view why;
    std::vector<std::string_view> phrases;  ///< see phrase.h
};

/// All of them. Where several match from the same word on, the longest match counts, then the earlier rule.
[[nodiscard]] const std::vector<FurnitureRule>& furniture_rules();

}  // namespace audio_edition
