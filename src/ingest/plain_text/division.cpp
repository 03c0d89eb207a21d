// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/division.h"

#include <string>

#include "text/letter_case.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

bool begins_upper(std::string_view text) noexcept {
    return is_upper(decode_at(text, 0).value);
}

/// CHAPTER rather than Chapter
bool goes_on_upper(std::string_view word) noexcept {
    return is_upper(decode_at(word, decode_at(word, 0).size).value);
}

std::string_view leading_letters(std::string_view text) noexcept {
    std::size_t end = 0;
    for (CodePoint c = decode_at(text, 0); c.size > 0 && is_letter(c.value); c = decode_at(text, end))
        end += c.size;
    return text.substr(0, end);
}

const DivisionWord* keyword_for(std::string_view word, const HeadingWords& words) {
    constexpr std::size_t longest = 30;
    if (word.size() < 3 || word.size() > longest) return nullptr;
    const std::string wanted = lower_in_place(word);
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
    if (keyword == nullptr || !begins_upper(word)) return std::nullopt;
    std::string_view rest = text.substr(word.size());
    if (rest.starts_with('.')) rest.remove_prefix(1);
    const std::string_view number_text = without_leading_space(rest);
    if (number_text.size() == rest.size()) return std::nullopt;
    const auto number = leading_ordinal(number_text, language);
    if (!number) return std::nullopt;
    Division division{keyword->kind, keyword->in_full, *number, {}, false, goes_on_upper(word)};
    if (!take_title(number_text.substr(number->end), division)) return std::nullopt;
    return division;
}

/// THE FIRST PART, SECOND EPILOGUE: 1813
std::optional<Division> number_then_keyword(std::string_view text, const LanguageWords& language) {
    const HeadingWords& words = language.headings;
    auto number = leading_rank(text, language);
    if (!number) number = leading_ordinal(text, language);
    const bool in_words = number && number->numerals == Numerals::words;
    if (!number ||
        (in_words ? !begins_upper(text) || (!number->ranks && !words.cardinals_precede) : !number->ranks))
        return std::nullopt;
    const std::string_view after = without_leading_space(text.substr(number->end));
    const std::string_view word = leading_letters(after);
    const DivisionWord* keyword = keyword_for(word, words);
    const bool named = words.numbered_names.contains(lower_in_place(word));
    const bool small = !named && !begins_upper(word) && !words.small_after_rank;
    if ((keyword == nullptr && !named) || small || word.size() < 2) return std::nullopt;
    Division division{named ? DivisionKind::named : keyword->kind,
                      named ? std::string_view{} : keyword->in_full,
                      *number,
                      {},
                      false,
                      goes_on_upper(word)};
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
    if (text.size() > longest || !begins_upper(text)) return std::nullopt;
    const std::string wanted = lower_in_place(text);
    for (const std::string_view name : language.headings.names) {
        if (!wanted.starts_with(name)) continue;
        Division division{DivisionKind::named, name, {}, {}, false, goes_on_upper(text)};
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
    if (auto division = name_alone(text, language)) return division;
    return language.beside == nullptr ? std::nullopt : keyword_then_number(text, *language.beside);
}

}  // namespace audio_edition
