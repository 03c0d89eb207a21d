// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// Sets of letters, each by the capital that names it: V, the vowels.
using LetterClasses = std::map<char32_t, std::u32string>;

/// Places between the letters of a word, one bit each: bit 0 is its beginning.
using Places = std::uint64_t;
inline constexpr std::size_t longest_matched_word = 60;

/// What stands around letters, as the rules of lexicon/origins write it: letters, capitals for classes of
/// them, # for an edge of the word, and alternatives: (e|i), (CC|C#).
///
///     LetterPattern("(CC|C#)", classes)    two consonants, or one that ends the word
class LetterPattern {
  public:
    /// Throws Error{broken_input, where} for parentheses that do not pair, and for a class that is none.
    LetterPattern(std::u32string_view text, const LetterClasses& classes, const std::string& where);

    /// Where it may end in `word`, when it begins at one of `begins`. No longer word than
    /// longest_matched_word.
    [[nodiscard]] Places ends(std::u32string_view word, Places begins) const;
    [[nodiscard]] bool empty() const noexcept { return elements_.empty(); }

  private:
    struct Element {
        std::u32string letters;                   // any of these
        bool edge = false;                        // or an edge of the word,
        std::vector<LetterPattern> alternatives;  // or one of these
    };
    LetterPattern() = default;
    static LetterPattern parse(std::u32string_view text, std::size_t& at, const LetterClasses& classes,
                               const std::string& where);
    static Element parse_group(std::u32string_view text, std::size_t& at, const LetterClasses& classes,
                               const std::string& where);
    static Places after(const Element& element, std::u32string_view word, Places begins);

    std::vector<Element> elements_;
};

}  // namespace audio_edition
