// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/shape.h"

#include <algorithm>
#include <span>

#include "ingest/plain_text/source_lines.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_worth_a_look = 1024;

bool is_closing_mark(char32_t c) noexcept {
    constexpr std::u32string_view marks = U"\"'”’“‘»«›‹)]}_*";
    return marks.find(c) != std::u32string_view::npos;
}

bool opens_speech(char32_t c) noexcept {
    constexpr std::u32string_view marks = U"\"'“‘„‚«»‹›—–-";
    return marks.find(c) != std::u32string_view::npos;
}

struct WordLook {
    std::size_t letters = 0;
    std::size_t upper = 0;
    std::size_t lower = 0;
    bool digit = false;
    bool capitalised = false;  ///< the first letter is upper-case, or an upper-case letter follows ("iPhone")
};

WordLook look_at(std::string_view word) noexcept {
    WordLook look;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = decode_at(word, at);
        at += c.size;
        look.digit = look.digit || is_digit(c.value);
        if (!is_letter(c.value)) continue;
        ++look.letters;
        look.upper += is_upper(c.value) ? 1 : 0;
        look.lower += is_lower(c.value) ? 1 : 0;
        look.capitalised = look.capitalised || is_upper(c.value);
    }
    return look;
}

bool ends_inner_sentence(std::string_view word, const WordLook& look, const HeadingWords& words) noexcept {
    constexpr std::size_t longest_abbreviation = 3;
    const bool abbreviation =
        (look.capitalised && look.letters <= longest_abbreviation) || words.abbreviations.contains(word);
    return word.ends_with('.') && !abbreviation && look.lower > 0;
}

/// Goes through the words of a text and keeps count of their capitals.
class CapitalCount {
  public:
    explicit CapitalCount(const HeadingWords& words) : small_words_(words.small_words) {}

    void add(std::string_view word, const WordLook& look) {
        upper_ += look.upper;
        lower_ += look.lower;
        if (look.letters == 0) {
            starts_with_digit_ = starts_with_digit_ || (words_ == 0 && look.digit);
            words_ += look.digit ? 1 : 0;
            return;
        }
        if (first_letters_++ == 0) first_capitalised_ = look.capitalised || starts_with_digit_;
        ++words_;
        if (std::ranges::find(small_words_, word) != small_words_.end()) return;
        ++weighty_;
        weighty_capitalised_ += look.capitalised ? 1 : 0;
    }

    [[nodiscard]] Capitals verdict() const noexcept {
        if (upper_ + lower_ == 0) return Capitals::none;
        if (lower_ == 0 && upper_ >= 2) return Capitals::upper;
        if (!first_capitalised_) return Capitals::lower;
        const bool title = weighty_ > 0 && weighty_capitalised_ * 4 >= weighty_ * 3;
        return title ? Capitals::title : Capitals::sentence;
    }
    [[nodiscard]] std::size_t words() const noexcept { return words_; }

  private:
    std::span<const std::string_view> small_words_;
    std::size_t words_ = 0, first_letters_ = 0, upper_ = 0, lower_ = 0, weighty_ = 0,
                weighty_capitalised_ = 0;
    bool first_capitalised_ = false, starts_with_digit_ = false;
};

struct Stretch {
    std::string_view word;
    std::size_t next;
};

/// The word at or after `at`, by white space.
Stretch next_word(std::string_view text, std::size_t at) noexcept {
    std::size_t begin = at;
    for (CodePoint c = decode_at(text, begin); c.size > 0 && is_space(c.value); c = decode_at(text, begin))
        begin += c.size;
    std::size_t end = begin;
    for (CodePoint c = decode_at(text, end); c.size > 0 && !is_space(c.value); c = decode_at(text, end))
        end += c.size;
    return {text.substr(begin, end - begin), end};
}

/// Without the marks around it: ‘“Brink,”’ is "Brink".
std::string_view bare_word(std::string_view word) noexcept {
    while (!word.empty() && !is_letter(decode_at(word, 0).value) && !is_digit(decode_at(word, 0).value)) {
        word.remove_prefix(decode_at(word, 0).size);
    }
    while (!word.empty() && !is_letter(decode_before(word, word.size()).value)) {
        word.remove_suffix(decode_before(word, word.size()).size);
    }
    return word;
}

}  // namespace

bool is_sentence_mark(char32_t c) noexcept {
    constexpr std::u32string_view marks = U".!?…。！？।॥؟۔";
    return marks.find(c) != std::u32string_view::npos;
}

char32_t last_character(std::string_view text) noexcept {
    std::size_t end = text.size();
    while (end > 0) {
        const CodePoint c = decode_before(text, end);
        if (!is_closing_mark(c.value) && !is_space(c.value)) return c.value;
        end -= c.size;
    }
    return 0;
}

bool ends_sentence(const Shape& shape) noexcept {
    return is_sentence_mark(shape.last);
}

bool is_caseless(const Shape& shape) noexcept {
    return shape.capitals == Capitals::none && shape.has_letters;
}

bool is_prose(const Shape& shape) noexcept {
    constexpr std::size_t least_columns = 60;
    constexpr std::size_t least_words = 4;
    // Some scripts part no words.
    constexpr std::size_t least_columns_of_caseless = 12;
    const bool is_sentence =
        shape.words >= least_words || (is_caseless(shape) && shape.columns >= least_columns_of_caseless);
    return shape.columns >= least_columns || (ends_sentence(shape) && is_sentence);
}

Shape shape_of(std::string_view text, const LanguageWords& language) {
    Shape shape;
    shape.first = decode_at(text, 0).value;
    shape.last = last_character(text);
    shape.quoted = opens_speech(shape.first);
    if (text.size() > longest_worth_a_look) {
        shape.columns = columns_of(text);
        shape.words = shape.columns / 8;
        shape.capitals = Capitals::sentence;
        shape.inner_stop = true;
        return shape;
    }
    CapitalCount count(language.headings);
    for (Stretch at = next_word(text, 0); !at.word.empty(); at = next_word(text, at.next)) {
        const WordLook look = look_at(at.word);
        shape.columns += columns_of(at.word) + (shape.columns == 0 ? 0 : 1);
        count.add(bare_word(at.word), look);
        shape.has_letters = shape.has_letters || look.letters > 0;
        shape.inner_stop = shape.inner_stop ||
                           (at.next < text.size() && ends_inner_sentence(at.word, look, language.headings));
    }
    shape.words = count.words();
    shape.capitals = count.verdict();
    return shape;
}

}  // namespace audio_edition
