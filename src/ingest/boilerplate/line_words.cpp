// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/boilerplate/line_words.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/letter_case.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

bool is_word_part(char32_t c) noexcept {
    return is_letter(c) || is_digit(c) || is_mark(c);
}

/// Whether `c`, between `before` and `after`, joins them into one word.
bool joins(char32_t before, char32_t c, char32_t after) noexcept {
    if (!is_word_part(after)) return false;
    switch (c) {
        case U'\'':
        case U'’':
        case U'.':
            return true;
        case U'-':
            return !is_digit(before) || is_digit(after);
        case U',':
        case U':':
        case U'/':
            return is_digit(before) && is_digit(after);
        default:
            return false;
    }
}

std::size_t word_end(std::string_view line, std::size_t at) noexcept {
    char32_t before = 0;
    while (at < line.size()) {
        const CodePoint c = decode_at(line, at);
        if (!is_word_part(c.value) && !joins(before, c.value, decode_at(line, at + c.size).value)) break;
        before = c.value;
        at += c.size;
    }
    return at;
}

/// A full stop after "J", "a.m" or "Jr" is no end of a sentence.
bool owns_full_stop(const LineWord& word, WordChoices abbreviations) noexcept {
    const bool one_letter = decode_at(word.text, 0).size == word.text.size();
    return word.kind == LineWordKind::word &&
           (one_letter || word.text.find('.') != std::string_view::npos || says_one_of(word, abbreviations));
}

bool is_single_byte(char byte) noexcept {
    return static_cast<unsigned char>(byte) < 0x80;
}

bool is_continuation(char byte) noexcept {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

LineWordKind kind_of_mark(char32_t c) noexcept {
    switch (c) {
        case U'.':
        case U'!':
        case U'?':
        case U';':
        case U'…':
        case U'"':
        case U'“':
        case U'”':
            return LineWordKind::stop;
        case U'&':
        case U'©':
            return LineWordKind::word;
        default:
            return LineWordKind::separator;
    }
}

LineWord read_word(std::string_view line, std::size_t at, const CodePoint& first,
                   WordChoices abbreviations) noexcept {
    if (!is_word_part(first.value)) {
        const ByteSpan span{at, at + first.size};
        return {span, span.of(line), kind_of_mark(first.value)};
    }
    ByteSpan span{at, word_end(line, at)};
    LineWord word{span, span.of(line), is_digit(first.value) ? LineWordKind::number : LineWordKind::word};
    if (span.end < line.size() && line[span.end] == '.' && owns_full_stop(word, abbreviations)) {
        ++word.span.end;
        word.text = word.span.of(line);
    }
    return word;
}

}  // namespace

std::vector<LineWord> line_words(std::string_view line, const LanguageWords& language) {
    std::vector<LineWord> words;
    for (std::size_t at = 0; at < line.size();) {
        const CodePoint c = decode_at(line, at);
        if (is_space(c.value) || is_ignorable(c.value)) {
            at += c.size;
            continue;
        }
        words.push_back(read_word(line, at, c, language.people.abbreviations));
        at = words.back().span.end;
    }
    return words;
}

bool says(const LineWord& word, std::string_view text) noexcept {
    if (word.text.size() != text.size()) return false;
    for (std::size_t at = 0; at < text.size();) {
        if (ascii_lower(word.text[at]) == text[at]) {
            ++at;
            continue;
        }
        if (is_single_byte(word.text[at]) && is_single_byte(text[at])) return false;
        // The first bytes of É and é are the same: no letter begins here, but the last one may go on.
        while (at > 0 && is_continuation(text[at])) --at;
        const CodePoint said = decode_at(word.text, at);
        const CodePoint wanted = decode_at(text, at);
        if (said.size != wanted.size || lower_letter(said.value) != wanted.value) return false;
        at += wanted.size;
    }
    return true;
}

bool says_one_of(const LineWord& word, WordChoices choices) noexcept {
    return !choices.first([&word](std::string_view one) { return says(word, one); }).empty();
}

const LanguageWords* beside(std::span<const LineWord> words, const LanguageWords& language) noexcept {
    const auto is_own = [&](const LineWord& word) { return says_one_of(word, language.not_beside); };
    return std::ranges::any_of(words, is_own) ? nullptr : language.beside;
}

std::size_t after_separators(std::span<const LineWord> words, std::size_t at) noexcept {
    while (at < words.size() && words[at].kind == LineWordKind::separator) ++at;
    return at;
}

}  // namespace audio_edition
