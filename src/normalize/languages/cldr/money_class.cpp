// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"

namespace audio_edition::cldr {
namespace {

constexpr std::int64_t first_unnamed = 10;

struct CurrencyFormAt {
    const CurrencyForm* currency;
    std::size_t last;
};

struct Code {
    std::string_view written, code;
};

// For languages whose own words for money are not known here.
constexpr auto codes = std::to_array<Code>({{"€", "EUR"},
                                            {"EUR", "EUR"},
                                            {"$", "USD"},
                                            {"USD", "USD"},
                                            {"US$", "USD"},
                                            {"£", "GBP"},
                                            {"GBP", "GBP"},
                                            {"¥", "JPY"},
                                            {"JPY", "JPY"},
                                            {"CHF", "CHF"},
                                            {"₹", "INR"},
                                            {"₽", "RUB"},
                                            {"₺", "TRY"},
                                            {"₩", "KRW"},
                                            {"₴", "UAH"},
                                            {"₪", "ILS"},
                                            {"zł", "PLN"},
                                            {"Kč", "CZK"}});

/// 5 €, € 5: in the words of CLDR.
void propose_coded(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const auto code_at = [&](std::size_t place, std::size_t size) {
        if (place + size > lexemes.size()) return static_cast<const Code*>(nullptr);
        const auto* const found = std::ranges::find(codes, lexemes.text(place, place + size), &Code::written);
        return found != codes.end() ? found : nullptr;
    };
    const bool first = lexemes.is_digits(at);
    std::size_t number = at;
    const Code* code = nullptr;
    if (!first) {
        for (std::size_t size = 2; size > 0 && code == nullptr; --size)
            if ((code = code_at(at, size)) != nullptr) number = lexemes.skip_space(at + size);
        if (code == nullptr) return;
    }
    const auto amount = read_amount(grammar, lexemes, number);
    if (!amount || (first && !number_starts(lexemes, at))) return;
    std::size_t last = amount->last;
    if (first) {
        const std::size_t place = lexemes.skip_space(last);
        for (std::size_t size = 2; size > 0 && code == nullptr; --size)
            if ((code = code_at(place, size)) != nullptr) last = place + size;
        if (code == nullptr) return;
    }
    const std::string name = grammar.currency_name(code->code, amount->number.value().value_or(100));
    if (!name.empty())
        proposals.say(at, last, certainty::certain, "amount of money",
                      amount->words(grammar, {}) + ' ' + name);
}

/// "€", "R$", "EUR" or "US$" at `at`.
std::optional<CurrencyFormAt> currency_at(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    std::optional<CurrencyFormAt> best;
    for (std::size_t last = at + 1; last <= std::min(at + 2, lexemes.size()); ++last) {
        const std::string_view text = lexemes.text(at, last);
        const auto& currencies = grammar.forms().currencies;
        const auto found = std::ranges::find(currencies, text, &CurrencyForm::written);
        if (found != currencies.end()) best = {&*found, last};
    }
    if (best && lexemes.is_word(best->last - 1) && !lexemes.word_ends(best->last) &&
        !lexemes.is_digits(best->last))
        return std::nullopt;
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
bool is_round_millions(const CountedAmount& amount) noexcept {
    constexpr std::int64_t million = 1'000'000;
    const auto value = amount.number.value();
    return amount.number.whole() && value && *value >= million && *value % million == 0;
}

std::string money_words(const Grammar& grammar, const CountedAmount& amount, const CurrencyForm& currency,
                        const Agreement& agreement) {
    const Forms& forms = grammar.forms();
    if (amount.scale != nullptr)
        return amount.words(grammar, agreement) +
               (amount.scale->direct ? " " : after_scale(forms, currency.many)) + std::string(currency.many);
    const bool minor = amount.number.has_fraction && amount.number.fraction.size() == 2 && !amount.from &&
                       amount.number.value();
    if (is_round_millions(amount))
        return amount.words(grammar, agreement) + after_scale(forms, currency.many) +
               std::string(currency.many);
    if (!minor)
        return amount.words(grammar, agreement) + ' ' +
               std::string(amount.form(grammar, currency.one, currency.few, currency.many));
    CountedAmount whole = amount;
    whole.number.has_fraction = false;
    const std::int64_t cents = std::stoi(amount.number.fraction);
    std::string words = whole.words(grammar, agreement) + ' ' +
                        std::string(whole.form(grammar, currency.one, currency.few, currency.many));
    if (cents == 0) return words;
    const bool below_one = amount.number.value() == 0;
    if (below_one) words = amount.negative ? std::string(forms.numbers.minus) : std::string{};
    const bool named =
        !currency.minor_one.empty() && (forms.names_hundredths || below_one || cents < first_unnamed);
    if (!below_one && (forms.names_hundredths || named) && !forms.money_joiner.empty())
        words.append(" ").append(forms.money_joiner);
    if (!words.empty()) words += ' ';
    if (!named) return words.append(grammar.cardinal(cents));
    words += grammar.cardinal(cents, {.gender = Gender::masculine});
    return words.append(" ").append(
        grammar.form_after(cents, true, currency.minor_one, currency.minor_few, currency.minor_many));
}

/// A dash in place of hundredths: 5,- or 5,–; where it ends.
std::size_t after_dash(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.is_symbol_of(at, U",.:") || !(lexemes.is_dash(at + 1) || lexemes.is_symbol(at + 1, U'—')))
        return at;
    const std::size_t last = lexemes.is_dash(at + 2) ? at + 3 : at + 2;
    return lexemes.is_digits(last) || lexemes.is_word(last) ? at : last;
}

/// 5:- in Sweden: of its own money.
std::optional<CurrencyFormAt> own_money(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    const std::size_t last = after_dash(lexemes, at);
    if (last == at || !lexemes.is_symbol(at, U':')) return std::nullopt;
    return CurrencyFormAt{&grammar.forms().currencies.front(), last};
}

/// 5 €, 1,5 Mio. €
void propose_after(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (!number_starts(lexemes, at)) return;
    const auto amount = read_amount(grammar, lexemes, at);
    if (!amount) return;
    const std::size_t place = lexemes.skip_space(after_dash(lexemes, amount->last));
    auto currency = currency_at(grammar, lexemes, place);
    if (!currency) currency = own_money(grammar, lexemes, amount->last);
    if (!currency) return;
    // A symbol with a number after it belongs to that: 5 $3
    if (lexemes.is_digits(currency->last)) return;
    std::string spoken = money_words(grammar, *amount, *currency->currency,
                                     counted_in_place(grammar, lexemes, at, currency->currency->gender));
    std::size_t last = before_final_stop(grammar, lexemes, currency->last);
    if (const auto divisor = per_unit_at(grammar, lexemes, last, true)) {
        spoken.append(" ").append(divisor->words);
        last = divisor->last;
    }
    proposals.say(at, last, certainty::certain, "amount of money", spoken);
}

/// € 5, $2.50, R$ 5 mil
void propose_before(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (!lexemes.word_starts(at)) return;
    const auto currency = currency_at(grammar, lexemes, at);
    if (!currency) return;
    const std::size_t number = lexemes.skip_space(currency->last);
    const auto amount = read_amount(grammar, lexemes, number);
    if (!amount || !lexemes.word_ends(amount->last)) return;
    CountedAmount counted = *amount;
    if (counted.number.point && counted.number.fraction.size() == 2) counted.number.point = false;
    const Agreement agreement = counted_in_place(grammar, lexemes, at, currency->currency->gender);
    std::string spoken = money_words(grammar, counted, *currency->currency, agreement);
    std::size_t last = after_dash(lexemes, amount->last);
    if (const auto divisor = per_unit_at(grammar, lexemes, last, true)) {
        spoken.append(" ").append(divisor->words);
        last = divisor->last;
    }
    proposals.say(at, last, certainty::certain, "money after its sign", spoken);
}

void propose_money(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    if (!grammar.counts()) return;
    if (grammar.forms().currencies.empty()) return propose_coded(grammar, context.lexemes, at, proposals);
    if (context.lexemes.is_digits(at) || is_sign(context.lexemes, at))
        propose_after(grammar, context.lexemes, at, proposals);
    else
        propose_before(grammar, context.lexemes, at, proposals);
}

}  // namespace

const SemioticClass money_class{
    "money",
    {.digits = true, .upper_words = true, .symbols = U"$-\u2212\u2013", .other_symbols = true},
    propose_money};

}  // namespace audio_edition::cldr
