// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// Which letters, marks and digits a language is written with, by Unicode's scripts and the CLDR's alphabets.
///
///     Alphabet("ru").has(U'ж')      any of Cyrillic
///     Alphabet("ro").has(U'ș')      of Latin letters those that Romanian has
///     Alphabet("de").has(U'ș')      false
///
/// Cheap to copy; any number of threads may ask.
class Alphabet {
  public:
    /// Of no language: has nothing.
    Alphabet() = default;
    /// Of a BCP 47 tag, in any case. What no one knows has nothing.
    explicit Alphabet(std::string_view tag);

    /// Whether `c`, a letter, a mark or a digit, is one of the language's. Marks that go with any script go
    /// with every script but Latin, whose letters have theirs in them.
    [[nodiscard]] bool has(char32_t c) const noexcept;
    /// Arabic, Hebrew and the like.
    [[nodiscard]] bool is_right_to_left() const noexcept;
    /// By its ISO 15924 code: "Cyrl".
    [[nodiscard]] bool has_script(std::string_view script) const noexcept;

  private:
    struct Letters;

    std::vector<std::string> scripts_;
    std::shared_ptr<const Letters> latin_;  ///< of Latin; may be null
};

}  // namespace audio_edition
