// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// The first words of a span, joined by spaces in both forms of WordForm; any prefix of it is a view.
///
///     {"Imran", "Khan’s"}    exact(2) Imran Khan's    folded(2) imran khan's    folded(1) imran
class Phrase {
  public:
    explicit Phrase(std::span<const std::string_view> words);

    [[nodiscard]] std::string_view exact(std::size_t words) const noexcept {
        return prefix(exact_, ends_[words - 1].exact);
    }
    [[nodiscard]] std::string_view folded(std::size_t words) const noexcept {
        return prefix(folded_, ends_[words - 1].folded);
    }

  private:
    struct End {
        std::size_t exact;
        std::size_t folded;
    };
    static std::string_view prefix(const std::string& text, std::size_t end) noexcept {
        return std::string_view(text).substr(0, end);
    }

    std::string exact_;
    std::string folded_;
    std::vector<End> ends_;
};

/// The words of `text`, which single spaces part.
[[nodiscard]] std::vector<std::string_view> words_of(std::string_view text);

}  // namespace audio_edition
