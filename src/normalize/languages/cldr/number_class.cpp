// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"

namespace audio_edition::cldr {
namespace {

/// 1.2.3: a version, a section, an address.
std::size_t end_of_points(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t last = at + 1;
    for (int points = 0; points < 8 && lexemes.is_symbol(last, U'.') && lexemes.is_digits(last + 1); ++points)
        last += 2;
    return last;
}

void propose_points(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const std::string_view point = grammar.forms().numbers.point_word;
    const std::size_t last = end_of_points(lexemes, at);
    if (last < at + 5 || point.empty() || !number_starts(lexemes, at)) return;
    std::string spoken;
    for (std::size_t part = at; part < last; part += 2) {
        if (part != at) spoken.append(" ").append(point).append(" ");
        spoken += number_words(grammar, {part + 1, std::string(lexemes.text(part)), {}});
    }
    proposals.say(at, last, certainty::possible, "numbers with points", spoken);
}

/// The decimals after a mark, or the number after a minus, for which the language has no word here: the
/// engine gets both.
bool is_part_of_the_unsayable(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    if (!grammar.says_minus() && is_sign(lexemes, at - 1)) return true;
    return !grammar.says_decimals() && lexemes.is_digits(at - 2) &&
           lexemes.is_symbol_of(at - 1, grammar.forms().numbers.decimal_marks);
}

/// 3 M de: what is counted by the letter follows.
bool counts_after(const Forms& forms, const Lexemes& lexemes, std::size_t last) {
    const std::string_view word = lexemes.folded(lexemes.skip_space(last));
    const std::string_view joiner = forms.before_scaled;
    return !joiner.empty() && (word == joiner || (forms.elides && word.starts_with(joiner.front()) &&
                                                  word.substr(1).starts_with('\'')));
}

/// '80, '900
bool begins_short_year(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t digits = lexemes.text(at + 1).size();
    return lexemes.is_digits(at + 1) && (digits == 2 || digits == 3) && lexemes.word_ends(at + 2) &&
           !lexemes.is_symbol(at + 2, U'\'') && (lexemes.is_space(at - 1) || lexemes.is_end(at - 1));
}

/// v10.6
void propose_version(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const std::string_view words = grammar.forms().version.spoken;
    const std::size_t number = lexemes.is_symbol(at + 1, U'.') ? at + 2 : at + 1;
    if (words.empty() || !lexemes.is_digits(number) || lexemes.is_space(at + 1) || !lexemes.word_starts(at))
        return;
    proposals.say(at, number, certainty::likely, "version", std::string(words) + ' ');
}

constexpr auto version_letters = std::to_array<std::string_view>({"v"});

/// The minus of -5, the plus of +5
void propose_number_sign(const Grammar& grammar, const Lexemes& lexemes, std::size_t at,
                         Proposals& proposals) {
    const NumberForms& forms = grammar.forms().numbers;
    const bool plus =
        lexemes.is_symbol(at, U'+') && lexemes.is_digits(at + 1) && !lexemes.is_digits(lexemes.before(at));
    if (is_sign(lexemes, at) && !forms.minus.empty())
        proposals.say(at, at + 1, certainty::likely, "negative number", forms.minus);
    else if (plus && !forms.plus.empty())
        proposals.say(at, at + 1, certainty::possible, "sign of a number", forms.plus);
}

/// 5 Mio., 3 M de
void propose_scaled(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const auto amount = read_amount(grammar, lexemes, at);
    if (!amount || amount->scale == nullptr || !number_starts(lexemes, at) ||
        (amount->scale->letters && !counts_after(grammar.forms(), lexemes, amount->last)))
        return;
    const auto agreement = grammar.counted(lexemes, lexemes.skip_space(amount->last));
    proposals.say(at, amount->last, certainty::likely, "number and scale",
                  amount->words(grammar, agreement.value_or(Agreement{})));
}

void propose_digits(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    propose_points(grammar, lexemes, at, proposals);
    if (is_part_of_the_unsayable(grammar, lexemes, at)) return;
    const LocalNumber number = *read_number(grammar, lexemes, at);
    if (number.has_fraction && !grammar.says_decimals()) return;
    if (has_year_shape(number) && grammar.is_year(lexemes, at)) {
        proposals.say(at, number.last, certainty::possible, "year", grammar.year(*number.value()));
        return;
    }
    propose_scaled(grammar, lexemes, at, proposals);
    const auto agreement = number.whole() && !grammar.is_label(lexemes, at)
                               ? grammar.counted(lexemes, lexemes.skip_space(number.last))
                               : std::nullopt;
    proposals.say(at, number.last, number.grouped ? certainty::likely : certainty::possible,
                  number.has_fraction ? "decimal mark"
                  : number.grouped    ? "thousands set apart"
                                      : "number",
                  number_words(grammar, number, agreement));
    if (number.last > at + 1)  // where its marks are taken by something else
        proposals.say(at, at + 1, certainty::fallback, "digits",
                      number_words(grammar, {at + 1, std::string(lexemes.text(at)), {}}));
}

void propose_number(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    const Lexemes& lexemes = context.lexemes;
    if (!grammar.counts()) return;
    if (lexemes.is_digits(at)) return propose_digits(grammar, lexemes, at, proposals);
    if (lexemes.is_word(at)) return propose_version(grammar, lexemes, at, proposals);
    if (!lexemes.is_symbol(at, U'\'')) return propose_number_sign(grammar, lexemes, at, proposals);
    if (begins_short_year(lexemes, at)) proposals.skip(at, at + 1, certainty::likely, "apostrophe of a year");
}

}  // namespace

const SemioticClass number_class{
    "cardinal",
    {.digits = true, .symbols = U"+-'\u2012\u2013\u2212", .words = version_letters},
    propose_number};

}  // namespace audio_edition::cldr
