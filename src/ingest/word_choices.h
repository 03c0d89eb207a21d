// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace audio_edition {

/// Words, or parts of a line, of which any will do: "monday|tuesday|wednesday". None of them holds a `|`.
///
///     constexpr WordChoices articles{"the|a|an"};
///     articles.contains("an")                   true
///     articles.beginning_of("another")          "a", the first that fits
class WordChoices {
  public:
    constexpr WordChoices() noexcept = default;
    /// `written` must outlive this.
    constexpr WordChoices(std::string_view written) noexcept : written_(written) {}
    constexpr WordChoices(const char* written) noexcept : written_(written) {}

    /// Whether any is `text`, byte for byte.
    [[nodiscard]] constexpr bool contains(std::string_view text) const noexcept {
        return !first([text](std::string_view one) { return one == text; }).empty();
    }
    /// The first that `text` begins with; empty where it begins with none.
    [[nodiscard]] constexpr std::string_view beginning_of(std::string_view text) const noexcept {
        return first([text](std::string_view one) { return text.starts_with(one); });
    }
    /// Whether `text` ends with any.
    [[nodiscard]] constexpr bool any_ends(std::string_view text) const noexcept {
        return !first([text](std::string_view one) { return text.ends_with(one); }).empty();
    }
    /// Whether any stands somewhere in `text`.
    [[nodiscard]] constexpr bool any_in(std::string_view text) const noexcept {
        const auto stands = [text](std::string_view one) { return text.find(one) != std::string_view::npos; };
        return !first(stands).empty();
    }

    template <class Act>
    constexpr void for_each(Act act) const {
        static_cast<void>(first([&act](std::string_view one) {
            act(one);
            return false;
        }));
    }

    /// The first that `fits`; empty where none does.
    template <class Fits>
    [[nodiscard]] constexpr std::string_view first(Fits fits) const {
        for (std::string_view rest = written_; !rest.empty();) {
            const std::size_t bar = rest.find('|');
            const std::string_view one = rest.substr(0, bar);
            if (fits(one)) return one;
            if (bar == std::string_view::npos) break;
            rest.remove_prefix(bar + 1);
        }
        return {};
    }

  private:
    std::string_view written_;
};

}  // namespace audio_edition
