// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>

#include "ingest/word_choices.h"

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

inline constexpr PagePlaces at_top = PagePlace::top;
inline constexpr PagePlaces at_foot = PagePlace::foot;
inline constexpr PagePlaces at_ends = at_top | at_foot;
inline constexpr PagePlaces at_any_place = at_ends | PagePlace::middle;

/// Up to twenty phrases (boilerplate/phrase.h) of static storage.
class Phrases {
  public:
    constexpr Phrases() noexcept = default;
    constexpr Phrases(std::initializer_list<std::string_view> phrases) noexcept : count_(phrases.size()) {
        std::ranges::copy(phrases, phrases_.begin());
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return count_ == 0; }
    [[nodiscard]] constexpr const std::string_view* begin() const noexcept { return phrases_.data(); }
    [[nodiscard]] constexpr const std::string_view* end() const noexcept { return phrases_.data() + count_; }

  private:
    std::array<std::string_view, 20> phrases_{};
    std::size_t count_ = 0;
};

/// One named reason for which lines are not read out.
struct BoilerplateRule {
    std::string_view name;  ///< as `outline` and the manifest show it; the same in all languages
    PagePlaces places;      ///< where it may apply
    std::string_view why;
    Phrases phrases;
};

/// What of a page is not part of what was written on it, told by its words.
struct BoilerplateWords {
    /// Where several match from the same word on, the longest match counts, then the earlier rule.
    std::span<const BoilerplateRule> rules;
    WordChoices sites;            ///< and programs that links for sharing lead to
    WordChoices between_sites;    ///< and, or
    WordChoices small_openings;   ///< of a picture's credit: words in lower case that may begin it
    std::string_view magnitudes;  ///< letters for thousands and millions after a count: 1.2K
};

}  // namespace audio_edition
