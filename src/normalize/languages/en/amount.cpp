// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/amount.h"

#include <algorithm>
#include <array>

#include "normalize/languages/en/range.h"
#include "normalize/table_row.h"

namespace audio_edition::en {
namespace {

constexpr auto scale_words = std::to_array<std::string_view>(
    {"billion", "crore", "crores", "lakh", "lakhs", "million", "quadrillion", "thousand", "trillion"});

struct ShortScale {
    std::string_view written, spoken;
    bool unmistakable;
};

constexpr auto short_scales = std::to_array<ShortScale>({
    {"B", "billion", false},  {"BN", "billion", true},  {"Bn", "billion", true},  {"K", "thousand", false},
    {"M", "million", false},  {"MM", "million", false}, {"MN", "million", true},  {"Mio", "million", true},
    {"Mn", "million", true},  {"T", "trillion", false}, {"TN", "trillion", true}, {"Tn", "trillion", true},
    {"b", "billion", false},  {"bil", "billion", true}, {"bln", "billion", true}, {"bn", "billion", true},
    {"cr", "crore", true},    {"k", "thousand", false}, {"m", "million", false},  {"mil", "million", true},
    {"mio", "million", true}, {"mln", "million", true}, {"mm", "million", false}, {"mn", "million", true},
    {"t", "trillion", false}, {"tn", "trillion", true}, {"tr", "trillion", true}, {"trn", "trillion", true},
});
static_assert(std::ranges::is_sorted(scale_words));
static_assert(std::ranges::is_sorted(short_scales, {}, &ShortScale::written));

bool is_sign(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_symbol_of(at, U"-\u2212\u2013+") && !lexemes.is_word(at - 1) &&
           !lexemes.is_digits(at - 1) && !lexemes.is_symbol_of(at - 1, U".,)]%'\"\u201D\u2013-");
}

/// The 8 of 2x8 or 2'x8' begins a number too.
bool may_start(const Lexemes& lexemes, std::size_t at) noexcept {
    const bool behind_cross = lexemes.is_word(at - 1, "x") &&
                              (lexemes.is_digits(at - 2) || lexemes.is_symbol_of(at - 2, U"'\"\u2032\u2033"));
    return !lexemes.is_digits(at) || behind_cross || number_starts(lexemes, at);
}

/// Two pressures, not a fraction: 120/80.
bool is_pair(const VulgarFraction& fraction) noexcept {
    return !fraction.proper() && !fraction.whole && !fraction.unmistakable && fraction.denominator >= 40;
}

std::optional<Amount> read_unsigned(const Lexemes& lexemes, std::size_t at, const NumberStyle& style,
                                    bool behind_letters) {
    if (const auto fraction = read_fraction(lexemes, at)) {
        if (is_pair(*fraction))
            return Amount{fraction->last,
                          cardinal_words(lexemes.text(at), style) + " over " +
                              cardinal_words(lexemes.text(at + 2), style),
                          {},
                          {},
                          {}};
        Amount amount{fraction->last, fraction_words(*fraction, style), {}, {}, {}};
        if (!fraction->whole && fraction->proper()) amount.part = fraction;
        return amount;
    }
    if (!behind_letters && !may_start(lexemes, at)) return std::nullopt;
    auto number = read_number(lexemes, at);
    if (!number) return std::nullopt;
    Amount amount{number->last, number_words(*number, style), {}, {}, {}};
    amount.one = number->is_one();
    amount.number = std::move(number);
    return amount;
}

}  // namespace

std::optional<Scale> read_scale(const Lexemes& lexemes, std::size_t at) noexcept {
    const bool joined = lexemes.is_space(at) || lexemes.is_symbol(at, U'-');
    const std::size_t word = joined ? at + 1 : at;
    if (!lexemes.is_word(word)) return std::nullopt;
    const std::string_view* found = find_row(scale_words, lexemes.folded(word), std::identity{});
    if (found == nullptr) return std::nullopt;
    return Scale{word + 1, *found, true};
}

std::optional<Scale> read_short_scale(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t word = lexemes.skip_space(at);
    if (!lexemes.is_word(word) || lexemes.is_digits(word + 1)) return std::nullopt;
    const ShortScale* found = find_row(short_scales, lexemes.text(word), &ShortScale::written);
    if (found == nullptr) return std::nullopt;
    return Scale{word + 1, found->spoken, found->unmistakable};
}

std::optional<Amount> read_amount(const Lexemes& lexemes, std::size_t at, const NumberStyle& style,
                                  bool behind_letters) {
    const bool has_sign = is_sign(lexemes, at);
    auto amount = read_unsigned(lexemes, has_sign ? at + 1 : at, style, behind_letters && !has_sign);
    if (!amount) return std::nullopt;
    if (has_sign) {
        amount->spoken.insert(0, lexemes.is_symbol(at, U'+') ? "plus " : "minus ");
        amount->has_sign = true;
    }
    for (int scales = 0; scales < 2; ++scales) {  // 2 lakh crore
        const auto scale = read_scale(lexemes, amount->last);
        if (!scale) break;
        amount->scale = scale->spoken;
        amount->spoken.append(" ").append(scale->spoken);
        amount->last = scale->last;
        amount->one = false;
        amount->part.reset();
    }
    return amount;
}

std::optional<Amount> read_amounts(const Lexemes& lexemes, std::size_t at, const NumberStyle& style) {
    auto first = read_amount(lexemes, at, style);
    if (!first) return std::nullopt;
    const auto next = read_range_dash(lexemes, first->last);
    auto second = next ? read_amount(lexemes, *next, style) : std::nullopt;
    if (!second || (!lexemes.is_digits(*next) && second->has_sign)) return first;
    second->spoken = first->spoken + " to " + second->spoken;
    second->number.reset();
    second->part.reset();
    second->one = false;
    second->range = true;
    return second;
}

}  // namespace audio_edition::en
