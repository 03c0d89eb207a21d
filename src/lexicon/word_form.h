// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace audio_edition {

/// A word in the forms that a lexicon compares: as written and with case folded, in NFC, every apostrophe
/// straight.
///
/// ASCII words of usual length, most words of a text, are folded in place, without allocating. `word` must
/// outlive this.
///
///     Khan’s     exact Khan's    folded khan's
class WordForm {
  public:
    explicit WordForm(std::string_view word);
    WordForm(const WordForm&) = delete;
    WordForm& operator=(const WordForm&) = delete;

    [[nodiscard]] std::string_view exact() const noexcept { return exact_; }
    [[nodiscard]] std::string_view folded() const noexcept { return folded_; }

  private:
    std::array<char, 48> small_;
    std::string exact_storage_;
    std::string folded_storage_;
    std::string_view exact_;
    std::string_view folded_;
};

/// The word that a possessive is made of: `Khan's` Khan, `Dickens'` Dickens; nothing for any other word. Of
/// an exact or a folded form, whose apostrophes are straight.
[[nodiscard]] std::optional<std::string_view> possessor(std::string_view word) noexcept;

}  // namespace audio_edition
