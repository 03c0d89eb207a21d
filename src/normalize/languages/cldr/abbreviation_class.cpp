// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"
#include "text/roman_numeral.h"

namespace audio_edition::cldr {
namespace {

/// Where the writing `form` ends that begins at `at`: "z. B." takes z.B. and z. B. alike. Nothing where it is
/// not there.
std::optional<std::size_t> end_of(const Lexemes& lexemes, std::size_t at, std::string_view form) {
    const bool is_letter = form.size() == 2 && form.ends_with('.');  // P. is no page, but an initial
    std::size_t place = at;
    while (!form.empty()) {
        if (form.front() == ' ') {
            form.remove_prefix(1);
            place = lexemes.skip_space(place);
            continue;
        }
        const std::string_view text = lexemes.text(place);
        const bool capitalised = place == at && !is_letter && !text.empty() && form.front() >= 'a' &&
                                 form.front() <= 'z' && text.front() == form.front() - ('a' - 'A');
        if (text.empty() ||
            !(form.starts_with(text) || (capitalised && form.substr(1).starts_with(text.substr(1)))))
            return std::nullopt;
        form.remove_prefix(text.size());
        ++place;
    }
    return place;
}

/// The numeral of XIX and XIXe.
std::string_view ordinal_letters(std::string_view word) noexcept {
    const std::size_t size = word.find_first_not_of("IVXLCDM");
    return word.substr(0, size);
}

bool fits(const Lexemes& lexemes, std::size_t at, std::size_t last, AbbreviationContext place) {
    const std::size_t next = lexemes.skip_space(last);
    const std::size_t before = lexemes.before(at);
    const auto is_roman = [&](std::size_t word) {
        return lexemes.is_upper(word) &&
               lexemes.text(word).find_first_not_of("IVXLC") == std::string_view::npos;
    };
    switch (place) {
        case AbbreviationContext::before_number:
            return lexemes.is_digits(next) || is_roman(next);
        case AbbreviationContext::after_number:
            return lexemes.is_digits(before) ||
                   (lexemes.starts_upper(before) &&
                    roman_value(ordinal_letters(lexemes.text(before))));  // XIXe s.
        case AbbreviationContext::before_name:
            // J. S. Bach
            if (last == at + 2 && lexemes.text(at).size() == 1 && lexemes.is_symbol(before, U'.') &&
                lexemes.is_upper(before - 1) && lexemes.text(before - 1).size() == 1)
                return false;
            return lexemes.is_capitalised(next) || (lexemes.is_symbol_of(next, U"\"'\u00AB\u201E\u201C"));
        case AbbreviationContext::mid_sentence:
            return lexemes.is_digits(next) ||
                   (lexemes.is_word(next) && lexemes[next].letter_case == LetterCase::lower) ||
                   lexemes.is_symbol_of(next, U",;)");
        case AbbreviationContext::anywhere:
        case AbbreviationContext::may_end:
        case AbbreviationContext::end_of_word:
            return true;
    }
    return false;
}

/// pp. 12–15: many.
bool range_follows(const Lexemes& lexemes, std::size_t last) {
    const std::size_t number = lexemes.skip_space(last);
    const std::size_t dash = lexemes.skip_space(number + 1);
    return lexemes.is_digits(number) && lexemes.is_dash(dash) &&
           lexemes.is_digits(lexemes.skip_space(dash + 1));
}

/// Seite|Seiten
std::string_view one_or_many(std::string_view spoken, bool many) {
    const std::size_t bar = spoken.find('|');
    if (bar == spoken.npos) return spoken;
    return many ? spoken.substr(bar + 1) : spoken.substr(0, bar);
}

std::string capitalised_like(std::string_view written, std::string_view form, std::string_view spoken) {
    std::string words(spoken);
    if (!written.empty() && !form.empty() && written.front() != form.front() && words.front() >= 'a' &&
        words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - ('a' - 'A'));
    return words;
}

/// Goethestr., Hauptstr.: the word, and what its ending is short for.
void propose_ending(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (!lexemes.is_symbol(at + 1, U'.')) return;
    const std::string_view word = lexemes.text(at);
    for (const AbbreviationForm& form : grammar.forms().abbreviations) {
        if (form.place != AbbreviationContext::end_of_word) continue;
        const std::string_view ending = form.written.substr(0, form.written.size() - 1);
        if (word.size() < ending.size() + 2 || !word.ends_with(ending)) continue;
        proposals.say(at, at + 2, certainty::likely, "short end of a word",
                      std::string(word.substr(0, word.size() - ending.size())).append(form.spoken));
    }
}

/// One of several letters that are written together: m.s.n.m.
bool is_letter_and_stop(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_word(at) && lexemes.text(at).size() == 1 && lexemes.is_symbol(at + 1, U'.');
}

void propose_abbreviation(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.word_starts(at) || is_letter_and_stop(lexemes, at - 2)) return;
    for (const AbbreviationForm& form : grammar.forms().abbreviations) {
        if (form.place == AbbreviationContext::end_of_word) continue;
        const auto last = end_of(lexemes, at, form.written);
        if (!last || !fits(lexemes, at, *last, form.place)) continue;
        if (lexemes.is_word(*last - 1) && !lexemes.word_ends(*last)) continue;
        if (is_letter_and_stop(lexemes, *last)) continue;  // S.A.R., M.D.
        const std::size_t next = lexemes.skip_space(*last);
        const bool stop = lexemes.is_symbol(*last - 1, U'.');
        const bool ends = stop && (lexemes.is_end(next) || (form.place == AbbreviationContext::may_end &&
                                                            grammar.begins_sentence(lexemes, next)));
        proposals.say(at, ends ? *last - 1 : *last, certainty::certain, "in short",
                      capitalised_like(lexemes.text(at), form.written,
                                       one_or_many(form.spoken, range_follows(lexemes, *last))));
    }
    propose_ending(grammar, lexemes, at, proposals);
}

}  // namespace

SemioticClass abbreviation_class(std::span<const std::string_view> words, bool endings) {
    return {"abbreviation", {.capitalised_words = endings, .words = words}, propose_abbreviation};
}

}  // namespace audio_edition::cldr
