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

bool is_word_part(char32_t c) noexcept {
    if (c < 0x80) return (c | 0x20) >= U'a' && (c | 0x20) <= U'z';
    return is_letter(c) || is_mark(c);
}

bool is_ascii_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

// Words that open a sentence far more often than they name something: after "U.S." they tell that it ended.
constexpr auto sentence_openers = std::to_array<std::string_view>(
    {"a",         "after", "all",     "although", "an",    "and",  "another", "any",   "are",
     "as",        "at",    "because", "before",   "both",  "but",  "by",      "can",   "despite",
     "did",       "do",    "does",    "during",   "each",  "even", "every",   "few",   "finally",
     "first",     "for",   "from",    "given",    "had",   "has",  "have",    "he",    "her",
     "here",      "his",   "how",     "however",  "i",     "i'm",  "if",      "in",    "instead",
     "is",        "it",    "it's",    "its",      "just",  "last", "later",   "let",   "many",
     "meanwhile", "more",  "most",    "my",       "never", "no",   "nobody",  "nor",   "not",
     "nothing",   "now",   "of",      "on",       "once",  "one",  "only",    "or",    "other",
     "others",    "our",   "perhaps", "she",      "since", "so",   "some",    "soon",  "still",
     "such",      "that",  "that's",  "the",      "their", "then", "there",   "these", "they",
     "this",      "those", "though",  "through",  "thus",  "to",   "today",   "two",   "under",
     "unless",    "until", "was",     "we",       "were",  "what", "when",    "where", "whether",
     "which",     "while", "who",     "why",      "will",  "with", "without", "yes",   "yet",
     "you",       "your"});

bool opens_sentences(std::string_view folded) noexcept {
    return std::binary_search(sentence_openers.begin(), sentence_openers.end(), folded);
}

struct CaseCounter {
    std::size_t letters = 0;
    bool first_upper = false, later_upper = false, any_lower = false;

    void add(char32_t c) noexcept {
        const bool upper = c < 0x80 ? c < U'a' : is_upper(c);
        if (letters == 0)
            first_upper = upper;
        else
            later_upper |= upper;
        any_lower |= c < 0x80 ? !upper : is_lower(c);
        ++letters;
    }
    [[nodiscard]] LetterCase letter_case() const noexcept {
        if (first_upper && !any_lower) return LetterCase::upper;
        if (later_upper) return LetterCase::mixed;
        return first_upper ? LetterCase::capital : LetterCase::lower;
    }
};

}  // namespace

Lexemes::Lexemes(std::string_view text) : text_(text) {
    lexemes_.reserve(text.size() / 3 + 1);
    folded_.reserve(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        const CodePoint c = decode_at(text, at);
        std::size_t end = at + c.size;
        if (is_word_part(c.value) && !is_apostrophe(c.value)) {
            at = add_word(at);
            continue;
        }
        if (is_ascii_digit(text[at])) {
            while (end < text.size() && is_ascii_digit(text[end])) ++end;
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
    const auto folded_begin = static_cast<std::uint32_t>(folded_.size());
    if (kind != LexemeKind::space) folded_.append(text_.substr(begin, end - begin));
    lexemes_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), folded_begin,
                        static_cast<std::uint32_t>(folded_.size()), symbol, kind, LetterCase::lower});
}

std::size_t Lexemes::add_word(std::size_t begin) {
    const auto folded_begin = static_cast<std::uint32_t>(folded_.size());
    CaseCounter seen;
    CaseCounter before_apostrophe;
    std::size_t end = begin;
    while (end < text_.size()) {
        const CodePoint c = decode_at(text_, end);
        if (is_apostrophe(c.value)) {
            const CodePoint next = decode_at(text_, end + c.size);
            if (next.size == 0 || !is_word_part(next.value)) break;
            folded_ += '\'';
            before_apostrophe = seen;
            if (seen.letters == 1 && seen.first_upper) seen = {};  // O’Brien is capitalised like Brien
        } else if (is_word_part(c.value)) {
            seen.add(c.value);
            if (c.value < 0x80)
                folded_ += static_cast<char>(c.value | 0x20);
            else
                folded_.append(text_.substr(end, c.size));
        } else {
            break;
        }
        end += c.size;
    }
    const bool possessive =
        std::string_view(folded_).substr(folded_begin).ends_with("'s") && text_[end - 1] == 's';
    lexemes_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), folded_begin,
                        static_cast<std::uint32_t>(folded_.size()), 0, LexemeKind::word,
                        (possessive ? before_apostrophe : seen).letter_case()});
    return end;
}

std::string_view Lexemes::text(std::size_t at) const noexcept {
    const Lexeme& lexeme = (*this)[at];
    return text_.substr(lexeme.begin, lexeme.end - lexeme.begin);
}

std::string_view Lexemes::text(std::size_t first, std::size_t last) const noexcept {
    if (first >= last) return {};
    const std::size_t begin = (*this)[first].begin;
    return text_.substr(begin, (*this)[last - 1].end - begin);
}

std::string_view Lexemes::folded(std::size_t at) const noexcept {
    const Lexeme& lexeme = (*this)[at];
    return std::string_view(folded_).substr(lexeme.folded_begin, lexeme.folded_end - lexeme.folded_begin);
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

bool Lexemes::sentence_ends_at(std::size_t period) const noexcept {
    std::size_t next = period + 1;
    while (is_symbol_of(next, U"'\")]\u201D\u2019\u00BB")) ++next;
    if (is_end(next)) return true;
    if (!is_space(next)) return false;
    ++next;
    if (is_end(next) || is_symbol_of(next, U"\u201C\u2018\u00AB\u2022")) return true;
    if (is_symbol_of(next, U"'\"(")) ++next;
    if (!is_capitalised(next)) return false;
    return opens_sentences(folded(next));
}

}  // namespace audio_edition
