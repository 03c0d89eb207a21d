// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/price.h"

#include "normalize/table_row.h"

namespace audio_edition::en {
namespace {

struct WrittenCurrency {
    std::size_t last = 0;  // the lexeme after it
    std::string_view whose;
    const Currency* currency = nullptr;
};

std::optional<WrittenCurrency> read_sign(const Lexemes& lexemes, std::size_t at) noexcept {
    if (lexemes.kind(at) != LexemeKind::symbol) return std::nullopt;
    for (const CurrencySign& each : currency_signs)
        if (each.sign == lexemes[at].symbol) return WrittenCurrency{at + 1, {}, each.currency};
    return std::nullopt;
}

/// US$
std::optional<WrittenCurrency> read_prefixed_sign(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.is_capitalised(at) || !lexemes.word_starts(at)) return std::nullopt;
    for (const SignPrefix& each : sign_prefixes)
        if (lexemes.is_symbol(at + 1, each.sign) && lexemes.folded(at) == each.letters)
            return WrittenCurrency{at + 2, each.whose, each.currency};
    return std::nullopt;
}

const CurrencyCode* find_code(std::string_view text) noexcept {
    return find_row(currency_codes, text, &CurrencyCode::code);
}

bool number_at(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_digits(at) || (lexemes.is_symbol(at, U'.') && lexemes.is_digits(at + 1)) ||
           lexemes.is_symbol_of(at, U"½¼¾");
}

/// N500m, R1,200: letters that are money only where a large amount touches them.
std::optional<WrittenCurrency> read_letter(const Lexemes& lexemes, std::size_t at) {
    const std::string_view letter = lexemes.text(at);
    if ((letter != "N" && letter != "R") || !lexemes.word_starts(at)) return std::nullopt;
    const auto number = read_number(lexemes, at + 1);
    if (!number) return std::nullopt;
    const std::size_t scale = lexemes.skip_space(number->last);
    const bool large = number->grouped || read_short_scale(lexemes, number->last) ||
                       lexemes.is_word(scale, "million") || lexemes.is_word(scale, "billion") ||
                       lexemes.is_word(scale, "trillion");
    if (!large) return std::nullopt;
    return WrittenCurrency{at + 1, {}, letter == "N" ? &currencies::naira : &currencies::rand};
}

/// Ends where the number begins.
std::optional<WrittenCurrency> read_currency_before(const Lexemes& lexemes, std::size_t at) {
    auto currency = read_sign(lexemes, at);
    if (!currency) currency = read_prefixed_sign(lexemes, at);
    if (!currency) currency = read_letter(lexemes, at);
    if (!currency && lexemes.is_word(at) && lexemes.word_starts(at)) {
        const CurrencyCode* code = find_code(lexemes.text(at));
        if (code == nullptr || !code->before) return std::nullopt;
        currency = WrittenCurrency{at + 1, code->whose, code->currency};
        if (lexemes.is_symbol(at + 1, U'.') && lexemes[at].letter_case != LetterCase::upper) ++currency->last;
    }
    if (!currency) return std::nullopt;
    currency->last = lexemes.skip_space(currency->last);
    const bool sign = lexemes.is_symbol_of(currency->last, U"-\u2212") && lexemes.is_symbol(at, U'$');
    if (!number_at(lexemes, currency->last + (sign ? 1 : 0))) return std::nullopt;
    return currency;
}

/// 20 €, 20€, 5$, 1,000 USD
std::optional<WrittenCurrency> read_currency_after(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t here = lexemes.skip_space(at);
    auto currency = read_sign(lexemes, here);
    if (!currency) currency = read_prefixed_sign(lexemes, here);
    if (currency) {
        if (number_at(lexemes, lexemes.skip_space(currency->last)) || lexemes.is_word(currency->last))
            return std::nullopt;
        return currency;
    }
    const CurrencyCode* code = lexemes.is_word(here) ? find_code(lexemes.text(here)) : nullptr;
    if (code == nullptr || !lexemes.word_ends(here + 1)) return std::nullopt;
    return WrittenCurrency{here + 1, code->whose, code->currency};
}

void take_short_scale(const Lexemes& lexemes, Amount& amount) {
    if (!amount.scale.empty() || !amount.number) return;
    const auto scale = read_short_scale(lexemes, amount.last);
    if (!scale) return;
    const bool apart = lexemes.is_space(amount.last);
    const std::string_view letters = lexemes.text(scale->last - 1);
    // "$5 M. Smith", "$3 t"
    const bool initial = lexemes.is_symbol(scale->last, U'.') && lexemes.is_capitalised(scale->last + 2) &&
                         lexemes.is_upper(scale->last - 1);
    if (apart && !scale->unmistakable &&
        (initial || letters == "t" || letters == "T" || letters == "K" || letters == "k" || letters == "mm"))
        return;
    amount.scale = scale->spoken;
    amount.spoken.append(" ").append(scale->spoken);
    amount.last = scale->last;
    amount.one = false;
}

/// The digits after the point as hundredths: .5 and .50 and .500 are 50. Nothing for .506.
std::optional<int> hundredths_of(std::string_view fraction) noexcept {
    while (fraction.size() > 2 && fraction.back() == '0') fraction.remove_suffix(1);
    if (fraction.empty() || fraction.size() > 2) return std::nullopt;
    const int tens = fraction[0] - '0';
    return tens * 10 + (fraction.size() == 2 ? fraction[1] - '0' : 0);
}

bool half_of_one(const Amount& amount) noexcept {
    return amount.part && amount.part->denominator == 2;
}

bool is_zero(std::string_view digits) noexcept {
    return digits.find_first_not_of('0') == digits.npos;
}

std::string counted_coins(std::string_view number, std::string_view noun) {
    return std::string(number) + ' ' + std::string(noun);
}

std::string hundredths_words(const Currency& currency, int hundredths, const NumberStyle& style,
                             bool singular) {
    return counted_coins(cardinal_words(std::to_string(hundredths), style),
                         hundredths == 1 || singular ? currency.hundredth : currency.hundredths);
}

/// £1.50p, $1.99¢: the sign of the hundredths says nothing new.
std::size_t behind_small_sign(const Lexemes& lexemes, const Amount& amount,
                              const Currency& currency) noexcept {
    if (!amount.number || !amount.number->has_fraction) return amount.last;
    const bool pence = &currency == &currencies::pound && lexemes.is_word(amount.last, "p");
    return pence || lexemes.is_symbol(amount.last, U'¢') ? amount.last + 1 : amount.last;
}

}  // namespace

std::optional<Price> read_price(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const bool negative = lexemes.is_symbol_of(at, U"-\u2212\u2013") && lexemes.word_starts(at) &&
                          !lexemes.is_symbol_of(at - 1, U".,)]%'\"\u201D-\u2013");
    const auto currency = read_currency_before(lexemes, negative ? at + 1 : at);
    if (!currency) return std::nullopt;
    const bool sign_inside = lexemes.is_symbol_of(currency->last, U"-\u2212");  // $-5
    auto amount = read_amount(lexemes, currency->last + (sign_inside ? 1 : 0), context.numbers,
                              lexemes.is_word(currency->last - 1));
    if (!amount) return std::nullopt;
    take_short_scale(lexemes, *amount);
    const std::size_t last = behind_small_sign(lexemes, *amount, *currency->currency);
    if (!lexemes.word_ends(last)) return std::nullopt;
    amount->has_sign = negative || sign_inside;
    return Price{last, std::move(*amount), currency->whose, currency->currency};
}

std::optional<Price> read_price_number_first(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    auto amount = read_amounts(lexemes, at, context.numbers);
    if (!amount) return std::nullopt;
    take_short_scale(lexemes, *amount);
    const auto currency = read_currency_after(lexemes, amount->last);
    if (!currency) return std::nullopt;
    amount->has_sign = false;  // it is among the words already
    return Price{currency->last, std::move(*amount), currency->whose, currency->currency};
}

std::optional<Price> read_price_as(const Context& context, std::size_t at, const Price& other) {
    auto amount = read_amount(context.lexemes, at, context.numbers);
    if (!amount) return std::nullopt;
    take_short_scale(context.lexemes, *amount);
    return Price{amount->last, std::move(*amount), other.whose, other.currency};
}

std::string currency_words_of(const Price& price, bool singular) {
    const std::string_view name = singular ? price.currency->one : price.currency->many;
    return price.whose.empty() ? std::string(name) : counted_coins(price.whose, name);
}

std::string price_words(const Price& price, const NumberStyle& style, bool attributive) {
    const Amount& amount = price.amount;
    const Currency& currency = *price.currency;
    const std::string sign = amount.has_sign ? "minus " : "";
    const bool whole = amount.scale.empty() && amount.number && amount.number->has_fraction;
    const auto hundredths = whole ? hundredths_of(amount.number->fraction) : std::nullopt;
    if (!hundredths || (currency.hundredth.empty() && *hundredths != 0))
        return sign + (half_of_one(amount) ? "half a" : amount.spoken) + ' ' +
               currency_words_of(price, amount.one || attributive || half_of_one(amount));

    const std::string& integer = amount.number->integer;
    if (is_zero(integer) && *hundredths != 0)
        return sign + hundredths_words(currency, *hundredths, style, attributive);
    const std::string units = counted_coins(cardinal_words(integer.empty() ? "0" : integer, style),
                                            currency_words_of(price, integer == "1" || attributive));
    if (*hundredths == 0) return sign + units;
    return sign + units + (currency.bare_hundredths ? " " : " and ") +
           hundredths_words(currency, *hundredths, style, attributive);
}

}  // namespace audio_edition::en
