// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/byte_span.h"

namespace audio_edition {

enum class LexemeKind : std::uint8_t {
    word,    ///< letters and marks, apostrophes between letters included: don't, O’Brien, naïve
    digits,  ///< ASCII digits
    space,   ///< white space, line ends included
    symbol,  ///< any other single code point
    end,     ///< what reading past either end of the text gives
};

enum class LetterCase : std::uint8_t {
    lower,    ///< word
    capital,  ///< Word, also O’Brien
    upper,    ///< WORD, and a single capital letter
    mixed,    ///< iPhone, McDonald, pH
};

/// The smallest piece of writing that classes look at.
///
///     Dr. O’Brien's 2nd    →    word "Dr" | symbol . | space | word "O’Brien's" | space | digits "2" | word
///     "nd"
struct Lexeme {
    std::uint32_t begin = 0, end = 0;  ///< bytes of the text
    std::uint32_t folded_size = 0;     ///< bytes of the folded form, which begins there too
    char32_t symbol = 0;               ///< for LexemeKind::symbol; curly apostrophes read as '
    LexemeKind kind = LexemeKind::end;
    LetterCase letter_case = LetterCase::lower;
};

/// A text cut into lexemes, which tile it. Reading past either end gives a lexeme of kind `end`, so that
/// rules may look around without asking where they are; an index below 0 is past the end as well (unsigned
/// arithmetic).
///
/// The text must outlive this, and stay below 4 GiB.
class Lexemes {
  public:
    explicit Lexemes(std::string_view text);

    [[nodiscard]] std::size_t size() const noexcept { return lexemes_.size(); }
    [[nodiscard]] const Lexeme& operator[](std::size_t at) const noexcept {
        return at < lexemes_.size() ? lexemes_[at] : end_;
    }
    [[nodiscard]] std::string_view whole() const noexcept { return text_; }

    /// The bytes as written.
    [[nodiscard]] std::string_view text(std::size_t at) const noexcept {
        const Lexeme& lexeme = (*this)[at];
        return {text_.data() + lexeme.begin, lexeme.end - lexeme.begin};
    }
    [[nodiscard]] std::string_view text(std::size_t first, std::size_t last) const noexcept;
    /// The same with ASCII letters in lower case and straight apostrophes: what tables are keyed by. Empty
    /// for white space.
    [[nodiscard]] std::string_view folded(std::size_t at) const noexcept {
        const Lexeme& lexeme = (*this)[at];
        return {folded_.data() + lexeme.begin, lexeme.folded_size};
    }

    [[nodiscard]] LexemeKind kind(std::size_t at) const noexcept { return (*this)[at].kind; }
    [[nodiscard]] bool is_word(std::size_t at) const noexcept { return kind(at) == LexemeKind::word; }
    [[nodiscard]] bool is_word(std::size_t at, std::string_view folded_word) const noexcept {
        return is_word(at) && folded(at) == folded_word;
    }
    [[nodiscard]] bool is_digits(std::size_t at) const noexcept { return kind(at) == LexemeKind::digits; }
    [[nodiscard]] bool is_space(std::size_t at) const noexcept { return kind(at) == LexemeKind::space; }
    [[nodiscard]] bool is_end(std::size_t at) const noexcept { return kind(at) == LexemeKind::end; }
    [[nodiscard]] bool is_symbol(std::size_t at, char32_t c) const noexcept {
        return kind(at) == LexemeKind::symbol && (*this)[at].symbol == c;
    }
    /// Any of the characters in `set`.
    [[nodiscard]] bool is_symbol_of(std::size_t at, std::u32string_view set) const noexcept {
        return kind(at) == LexemeKind::symbol && set.find((*this)[at].symbol) != set.npos;
    }
    /// A hyphen, en dash, figure dash, minus or no-break hyphen.
    [[nodiscard]] bool is_dash(std::size_t at) const noexcept;
    /// A word that begins with a capital letter, or is all capitals.
    [[nodiscard]] bool is_capitalised(std::size_t at) const noexcept {
        return is_word(at) && (*this)[at].letter_case != LetterCase::lower &&
               ((*this)[at].letter_case != LetterCase::mixed || starts_upper(at));
    }
    [[nodiscard]] bool is_upper(std::size_t at) const noexcept {
        return is_word(at) && (*this)[at].letter_case == LetterCase::upper;
    }
    [[nodiscard]] bool starts_upper(std::size_t at) const noexcept;
    /// Nothing of a word or a number touches it on that side.
    [[nodiscard]] bool word_starts(std::size_t at) const noexcept;
    [[nodiscard]] bool word_ends(std::size_t last) const noexcept;

    /// `at`, or the one after it where `at` is white space.
    [[nodiscard]] std::size_t skip_space(std::size_t at) const noexcept { return is_space(at) ? at + 1 : at; }
    /// The lexeme before `at` that is not white space.
    [[nodiscard]] std::size_t before(std::size_t at) const noexcept {
        return is_space(at - 1) ? at - 2 : at - 1;
    }

    /// The lexeme after what is written together from `at` on: `vis-à-vis`, `Jong-un`, `AK-47`, `A&E`; `at` +
    /// 1 for a word alone. Looks no further than a name could reach.
    [[nodiscard]] std::size_t compound_end(std::size_t at) const noexcept;

  private:
    void add(LexemeKind kind, std::size_t begin, std::size_t end, char32_t symbol);
    std::size_t add_word(std::size_t begin);

    std::string_view text_;
    std::string folded_;  // every word folded at its own place
    std::vector<Lexeme> lexemes_;
    Lexeme end_;
};

}  // namespace audio_edition
