// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/division.h"

#include <string>

#include "ingest/ascii.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

bool is_ascii_upper(char c) noexcept {
    return c >= 'A' && c <= 'Z';
}

std::string_view leading_letters(std::string_view text) noexcept {
    std::size_t end = 0;
    while (end < text.size() && is_ascii_letter(text[end])) ++end;
    return text.substr(0, end);
}

const DivisionWord* keyword_for(std::string_view word, const HeadingWords& words) {
    constexpr std::size_t longest = 30;
    if (word.size() < 3 || word.size() > longest || !is_ascii_upper(word[0])) return nullptr;
    const std::string wanted = ascii_lower(word);
    for (const DivisionWord& keyword : words.divisions) {
        if (keyword.word == wanted) return &keyword;
    }
    return nullptr;
}

std::string_view without_leading_space(std::string_view text) noexcept {
    for (CodePoint c = decode_at(text, 0); c.size > 0 && is_space(c.value); c = decode_at(text, 0))
        text.remove_prefix(c.size);
    return text;
}

bool parts_title(char32_t c) noexcept {
    constexpr std::u32string_view marks = U".:;,)]—–-";
    return marks.find(c) != std::u32string_view::npos;
}

/// Takes what follows the number as the title: "." nothing, ". THE STORM" a parted one, " The Storm" one that
/// is not. False where the number goes on: "1.2", "3-4".
bool take_title(std::string_view rest, Division& division) noexcept {
    std::size_t marks = 0;
    std::string_view title = rest;
    for (CodePoint c = decode_at(title, 0); c.size > 0; c = decode_at(title, 0)) {
        if (!parts_title(c.value) && !is_space(c.value)) break;
        if (parts_title(c.value)) ++marks;
        title.remove_prefix(c.size);
    }
    const bool touching = !title.empty() && title.size() < rest.size() &&
                          !is_space(decode_before(rest, rest.size() - title.size()).value);
    if (title.size() == rest.size() && !rest.empty()) return false;
    if (touching && is_digit(decode_at(title, 0).value)) return false;
    division.title = title;
    division.parted = marks > 0;
    return true;
}

/// CHAPTER I. THE STORM
std::optional<Division> keyword_then_number(std::string_view text, const LanguageWords& language) {
    const std::string_view word = leading_letters(text);
    const DivisionWord* keyword = keyword_for(word, language.headings);
    if (keyword == nullptr) return std::nullopt;
    std::string_view rest = text.substr(word.size());
    if (rest.starts_with('.')) rest.remove_prefix(1);
    const std::string_view number_text = without_leading_space(rest);
    if (number_text.size() == rest.size()) return std::nullopt;
    const auto number = leading_ordinal(number_text, language);
    if (!number) return std::nullopt;
    Division division{
        keyword->kind, keyword->in_full, *number, {}, false, word.size() > 1 && is_ascii_upper(word[1])};
    if (!take_title(number_text.substr(number->end), division)) return std::nullopt;
    return division;
}

/// THE FIRST PART, SECOND EPILOGUE: 1813
std::optional<Division> number_then_keyword(std::string_view text, const LanguageWords& language) {
    const auto number = leading_ordinal(text, language);
    if (!number || number->numerals != Numerals::words || !is_ascii_upper(text[0])) return std::nullopt;
    const std::string_view after = without_leading_space(text.substr(number->end));
    const std::string_view word = leading_letters(after);
    const DivisionWord* keyword = keyword_for(word, language.headings);
    const bool named = language.headings.numbered_names.contains(ascii_lower(word));
    if ((keyword == nullptr && !named) || word.size() < 2) return std::nullopt;
    Division division{named ? DivisionKind::named : keyword->kind,
                      named ? std::string_view{} : keyword->in_full,
                      *number,
                      {},
                      false,
                      is_ascii_upper(word[1])};
    const std::string_view rest = after.substr(word.size());
    if (!rest.empty() && !take_title(rest, division)) return std::nullopt;
    return division;
}

/// I. The Period; XII; 3
std::optional<Division> number_alone(std::string_view text, const LanguageWords& language) {
    const auto number = leading_ordinal(text, language);
    constexpr int last_chapter = 999;  // a year is none
    if (!number || number->numerals == Numerals::words || number->value > last_chapter) return std::nullopt;
    Division division{DivisionKind::numbered, {}, *number, {}, false, false};
    if (!take_title(text.substr(number->end), division)) return std::nullopt;
    if (!division.title.empty() && !division.parted) return std::nullopt;
    return division;
}

/// PREFACE; Introduction.; PREFACE TO THE SECOND EDITION; CONCLUSION: What Remains
std::optional<Division> name_alone(std::string_view text, const LanguageWords& language) {
    constexpr std::size_t longest = 100;
    if (text.size() > longest || !is_ascii_upper(text[0])) return std::nullopt;
    const std::string wanted = ascii_lower(text);
    for (const std::string_view name : language.headings.names) {
        if (!wanted.starts_with(name)) continue;
        Division division{
            DivisionKind::named, name, {}, {}, false, text.size() > 1 && is_ascii_upper(text[1])};
        const std::string_view rest = text.substr(name.size());
        if (rest.empty() || take_title(rest, division)) return division;
    }
    return std::nullopt;
}

}  // namespace

std::optional<Division> read_division(std::string_view text, const LanguageWords& language) {
    if (text.starts_with('_') && text.ends_with('_') && text.size() > 2)
        text = text.substr(1, text.size() - 2);  // in italics
    if (text.empty()) return std::nullopt;
    if (auto division = keyword_then_number(text, language)) return division;
    if (auto division = number_then_keyword(text, language)) return division;
    if (auto division = number_alone(text, language)) return division;
    return name_alone(text, language);
}

}  // namespace audio_edition
