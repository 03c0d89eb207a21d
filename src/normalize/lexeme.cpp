// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/lexeme.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t most_compound_parts = 32;  // lexemes of what is written together
constexpr char32_t right_single_quote = U'\u2019';
constexpr char32_t modifier_apostrophe = U'\u02BC';

bool is_apostrophe(char32_t c) noexcept {
    return c == U'\'' || c == right_single_quote || c == modifier_apostrophe;
}

bool is_ascii_letter(char c) noexcept {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

bool is_word_part(char32_t c) noexcept {
    if (c < 0x80) return is_ascii_letter(static_cast<char>(c));
    return is_letter(c) || is_mark(c);
}

bool is_ascii_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

std::size_t end_of_run(std::string_view text, std::size_t at, bool (*belongs)(char)) noexcept {
    while (at < text.size() && belongs(text[at])) ++at;
    return at;
}

struct CaseCounter {
    std::size_t letters = 0;
    bool first_upper = false, later_upper = false, any_lower = false;

    void add(char32_t c) noexcept { add(is_upper(c), is_lower(c)); }
    /// ASCII letters, at least one.
    void add(std::string_view run) noexcept {
        const auto is_capital = [](char c) { return (c & 0x20) == 0; };
        const auto capitals = static_cast<std::size_t>(std::ranges::count_if(run, is_capital));
        add(is_capital(run.front()), capitals < run.size());
        later_upper |= capitals > (is_capital(run.front()) ? 1 : 0);
        letters += run.size() - 1;
    }
    [[nodiscard]] LetterCase letter_case() const noexcept {
        if (first_upper && !any_lower) return LetterCase::upper;
        if (later_upper) return LetterCase::mixed;
        return first_upper ? LetterCase::capital : LetterCase::lower;
    }

  private:
    void add(bool upper, bool lower) noexcept {
        if (letters == 0)
            first_upper = upper;
        else
            later_upper |= upper;
        any_lower |= lower;
        ++letters;
    }
};

}  // namespace

Lexemes::Lexemes(std::string_view text) : text_(text), folded_(text) {
    lexemes_.reserve(text.size() / 3 + 1);
    std::size_t at = 0;
    while (at < text.size()) {
        if (is_ascii_letter(text[at])) {
            at = add_word(at);
            continue;
        }
        const CodePoint c = decode_at(text, at);
        std::size_t end = at + c.size;
        if (c.value >= 0x80 && is_word_part(c.value) && !is_apostrophe(c.value)) {
            at = add_word(at);
            continue;
        }
        if (is_ascii_digit(text[at])) {
            end = end_of_run(text, end, is_ascii_digit);
            add(LexemeKind::digits, at, end, 0);
        } else if (audio_edition::is_space(c.value)) {
            for (CodePoint next = decode_at(text, end); next.size != 0 && audio_edition::is_space(next.value);
                 next = decode_at(text, end))
                end += next.size;
            add(LexemeKind::space, at, end, 0);
        } else {
            add(LexemeKind::symbol, at, end, is_apostrophe(c.value) ? U'\'' : c.value);
        }
        at = end;
    }
    end_.begin = end_.end = static_cast<std::uint32_t>(text.size());
}

void Lexemes::add(LexemeKind kind, std::size_t begin, std::size_t end, char32_t symbol) {
    const std::size_t folded = kind == LexemeKind::space ? 0 : end - begin;
    lexemes_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
                        static_cast<std::uint32_t>(folded), symbol, kind, LetterCase::lower});
}

std::size_t Lexemes::add_word(std::size_t begin) {
    CaseCounter seen;
    CaseCounter before_apostrophe;
    std::size_t end = begin;
    std::size_t folded = begin;  // where the folded form has come to: never past what it was made of
    while (end < text_.size()) {
        if (const std::size_t run = end_of_run(text_, end, is_ascii_letter); run > end) {
            seen.add(text_.substr(end, run - end));
            for (; end < run; ++end) folded_[folded++] = static_cast<char>(text_[end] | 0x20);
            continue;
        }
        const CodePoint c = decode_at(text_, end);
        if (is_apostrophe(c.value)) {
            const CodePoint next = decode_at(text_, end + c.size);
            if (next.size == 0 || !is_word_part(next.value)) break;
            folded_[folded++] = '\'';
            before_apostrophe = seen;
            if (seen.letters == 1 && seen.first_upper) seen = {};  // O’Brien is capitalised like Brien
        } else if (c.value >= 0x80 && is_word_part(c.value)) {
            seen.add(c.value);
            text_.copy(folded_.data() + folded, c.size, end);
            folded += c.size;
        } else {
            break;
        }
        end += c.size;
    }
    const bool possessive =
        std::string_view(folded_).substr(begin, folded - begin).ends_with("'s") && text_[end - 1] == 's';
    lexemes_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
                        static_cast<std::uint32_t>(folded - begin), 0, LexemeKind::word,
                        (possessive ? before_apostrophe : seen).letter_case()});
    return end;
}

std::string_view Lexemes::text(std::size_t first, std::size_t last) const noexcept {
    if (first >= last) return {};
    const std::size_t begin = (*this)[first].begin;
    return text_.substr(begin, (*this)[last - 1].end - begin);
}

bool Lexemes::is_dash(std::size_t at) const noexcept {
    return is_symbol_of(at, U"-\u2010\u2011\u2012\u2013\u2212");
}

bool Lexemes::starts_upper(std::size_t at) const noexcept {
    return is_word(at) && audio_edition::is_upper(decode_at(text_, (*this)[at].begin).value);
}

bool Lexemes::word_starts(std::size_t at) const noexcept {
    return !is_word(at - 1) && !is_digits(at - 1);
}

bool Lexemes::word_ends(std::size_t last) const noexcept {
    return !is_word(last) && !is_digits(last);
}

std::size_t Lexemes::compound_end(std::size_t at) const noexcept {
    const auto is_part = [this](std::size_t part) { return is_word(part) || is_digits(part); };
    const std::size_t limit = at + most_compound_parts;
    for (++at;;) {
        if (at >= limit) return at;
        if (is_part(at))
            ++at;
        else if (is_symbol_of(at, U"-'&/\u2010\u2011") && is_part(at + 1))
            at += 2;
        else
            return at;
    }
}

}  // namespace audio_edition
