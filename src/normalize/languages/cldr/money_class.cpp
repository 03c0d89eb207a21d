// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"

namespace audio_edition::cldr {
namespace {

constexpr std::int64_t first_unnamed = 10;

struct CurrencyAt {
    const Currency* currency;
    std::size_t last;
};

/// "€", "R$", "EUR" or "US$" at `at`.
std::optional<CurrencyAt> currency_at(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    std::optional<CurrencyAt> best;
    for (std::size_t last = at + 1; last <= at + 2; ++last) {
        const std::string_view text = lexemes.text(at, last);
        const auto& currencies = grammar.forms().currencies;
        const auto found = std::ranges::find(currencies, text, &Currency::written);
        if (found != currencies.end()) best = {&*found, last};
    }
    if (best && lexemes.is_word(best->last - 1) && !lexemes.word_ends(best->last) && !lexemes.is_digits(best->last)) return std::nullopt;
    return best;
}

bool begins_with_vowel(std::string_view word) noexcept {
    return !word.empty() && std::string_view("aeiouyAEIOUY").find(word.front()) != std::string_view::npos;
}

/// Millions de, or d' before a vowel.
std::string after_scale(const Forms& forms, std::string_view currency) {
    if (forms.elides && begins_with_vowel(currency))
        return " " + std::string(forms.before_scaled.substr(0, forms.before_scaled.size() - 1)) + "'";
    return forms.before_scaled.empty() ? " " : " " + std::string(forms.before_scaled) + " ";
}

/// A million of them, in figures.
bool is_round_millions(const Amount& amount) noexcept {
    constexpr std::int64_t million = 1'000'000;
    const auto value = amount.number.value();
    return amount.number.whole() && value && *value >= million && *value % million == 0;
}

std::string money_words(const Grammar& grammar, const Amount& amount, const Currency& currency) {
    const Forms& forms = grammar.forms();
    const Agreement agreement{.gender = currency.gender};
    if (amount.scale != nullptr)
        return amount.words(grammar, agreement) + (amount.scale->direct ? " " : after_scale(forms, currency.many)) +
               std::string(currency.many);
    const bool minor = amount.number.has_fraction && amount.number.fraction.size() == 2 && !amount.from &&
                       amount.number.value();
    if (is_round_millions(amount))
        return amount.words(grammar, agreement) + after_scale(forms, currency.many) + std::string(currency.many);
    if (!minor)
        return amount.words(grammar, agreement) + ' ' +
               std::string(amount.form(grammar, currency.one, currency.few, currency.many));
    Amount whole = amount;
    whole.number.has_fraction = false;
    const std::int64_t cents = std::stoi(amount.number.fraction);
    std::string words = whole.words(grammar, agreement) + ' ' +
                        std::string(whole.form(grammar, currency.one, currency.few, currency.many));
    if (cents == 0) return words;
    const bool below_one = amount.number.value() == 0;
    if (below_one) words = amount.negative ? std::string(forms.numbers.minus) : std::string{};
    const bool named = !currency.minor_one.empty() && (forms.names_hundredths || below_one || cents < first_unnamed);
    if (!below_one && (forms.names_hundredths || named) && !forms.money_joiner.empty())
        words.append(" ").append(forms.money_joiner);
    if (!words.empty()) words += ' ';
    if (!named) return words.append(grammar.cardinal(cents));
    words += grammar.cardinal(cents, {.gender = Gender::masculine});
    return words.append(" ").append(grammar.form_after(cents, true, currency.minor_one, {}, currency.minor_many));
}

/// 5 €, 1,5 Mio. €
void propose_after(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (!number_starts(lexemes, at)) return;
    const auto amount = read_amount(grammar, lexemes, at);
    if (!amount) return;
    const std::size_t place = lexemes.skip_space(amount->last);
    const auto currency = currency_at(grammar, lexemes, place);
    if (!currency) return;
    // A symbol with a number after it belongs to that: 5 $3
    if (lexemes.is_digits(currency->last)) return;
    proposals.say(at, currency->last, certainty::certain, "amount of money", money_words(grammar, *amount, *currency->currency));
}

/// € 5, $2.50, R$ 5 mil
void propose_before(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (!lexemes.word_starts(at)) return;
    const auto currency = currency_at(grammar, lexemes, at);
    if (!currency) return;
    const std::size_t number = lexemes.skip_space(currency->last);
    const auto amount = read_amount(grammar, lexemes, number);
    if (!amount || !lexemes.word_ends(amount->last)) return;
    Amount counted = *amount;
    if (counted.number.point && counted.number.fraction.size() == 2) counted.number.point = false;
    proposals.say(at, amount->last, certainty::certain, "money after its sign", money_words(grammar, counted, *currency->currency));
}

void propose_money(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    if (!grammar.counts()) return;
    if (context.lexemes.is_digits(at) || is_sign(context.lexemes, at))
        propose_after(grammar, context.lexemes, at, proposals);
    else
        propose_before(grammar, context.lexemes, at, proposals);
}

}  // namespace

const SemioticClass money_class{"money",
                                {.digits = true, .upper_words = true, .symbols = U"$-\u2212\u2013", .other_symbols = true},
                                propose_money};

}  // namespace audio_edition::cldr
