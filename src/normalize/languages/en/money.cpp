// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/money.h"

#include <cstdlib>

#include "normalize/languages/en/attributive.h"
#include "normalize/languages/en/label.h"
#include "normalize/languages/en/old_money.h"
#include "normalize/languages/en/price.h"
#include "normalize/languages/en/range.h"
#include "normalize/languages/en/unit.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

// Lines of a picture, not pence.
constexpr WordSet video_lines({"1080", "144", "1440", "2160", "240", "360", "4320", "480", "540", "576",
                               "720"});

/// $5 to $10 million, $1.5-2bn: the scale is that of both when the first number is the smaller one.
bool shares_scale(const Amount& first, const Amount& second) {
    if (!first.scale.empty() || second.scale.empty() || !first.number || !second.number) return false;
    const auto value = [](const WrittenNumber& number) {
        return std::strtold((number.integer + '.' + number.fraction).c_str(), nullptr);
    };
    return value(*first.number) < value(*second.number);
}

/// What stands between the two prices: a dash or "to", and "and" after "between".
struct PriceJoint {
    std::size_t last = 0;
    std::string_view spoken;
};

std::optional<PriceJoint> read_price_joint(const Lexemes& lexemes, std::size_t first, std::size_t at) {
    if (const auto dash = read_range_dash(lexemes, at)) return PriceJoint{*dash, " to "};
    if (!lexemes.is_space(at) || !lexemes.is_space(at + 2)) return std::nullopt;
    if (lexemes.is_word(at + 1, "to")) return PriceJoint{at + 3, " to "};
    if (lexemes.is_word(at + 1, "and") && lexemes.is_word(lexemes.before(first), "between"))
        return PriceJoint{at + 3, " and "};
    return std::nullopt;
}

/// The second price of a range, which may leave the currency to the first: $5-10, £1.2m–1.5m.
std::optional<Price> read_second(const Context& context, const Price& first, std::size_t at, bool dash) {
    auto second = read_price(context, at);
    if (second || !dash || !context.lexemes.is_digits(at)) return second;
    auto bare = read_price_as(context, at, first);
    if (bare && !number_ends(context.lexemes, bare->last)) return std::nullopt;
    return bare;
}

bool propose_price_range(const Context& context, std::size_t at, const Price& first, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const NumberStyle& style = context.numbers;
    const auto joint = read_price_joint(lexemes, at, first.last);
    if (!joint) return false;
    const bool dash = !lexemes.is_word(first.last + 1);
    const auto second = read_second(context, first, joint->last, dash);
    if (!second || second->currency != first.currency) return false;
    const bool own_sign = !lexemes.is_digits(joint->last);
    const bool shared = shares_scale(first.amount, second->amount);
    if (!shared && !dash) return false;  // each is said in full by itself
    const bool singular = is_attributive(lexemes, at, second->last);
    const bool cents = first.amount.number && first.amount.number->has_fraction && !shared;
    const std::string whole_first = shared || (!own_sign && !cents && !first.has_scale())
                                        ? first.amount.spoken
                                        : price_words(first, style, singular);
    const auto per = read_per(context, second->last);
    proposals.say(at, per ? per->last : second->last, certainty::certain, "from price to price",
                  whole_first + std::string(joint->spoken) + price_words(*second, style, singular) +
                      (per ? per->spoken : ""));
    return true;
}

/// $7.9 million dollars: the currency is said once.
std::size_t behind_repeated_name(const Lexemes& lexemes, const Price& price) noexcept {
    const std::size_t next = price.last + 1;
    const bool repeated =
        lexemes.is_space(price.last) && price.whose.empty() &&
        (lexemes.is_word(next, price.currency->many) || lexemes.is_word(next, price.currency->one));
    return repeated ? next + 1 : price.last;
}

void propose_price(const Context& context, std::size_t at, const Price& price, std::string_view rule,
                   Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    std::size_t last = behind_repeated_name(lexemes, price);
    const bool singular = is_attributive(lexemes, at, last);
    std::string spoken = price_words(price, context.numbers, singular);
    if (price.currency == &currencies::pound && price.amount.number && !price.amount.number->has_fraction) {
        if (const auto coins = read_old_money(context, lexemes.skip_space(last))) {
            const bool last_part = !(coins->shillings && coins->pence);
            spoken += (last_part ? " and " : " ") + coins->spoken;
            last = coins->last;
        }
    }
    if (const auto per = read_per(context, last)) {
        spoken += per->spoken;
        last = per->last;
    }
    proposals.say(at, last, certainty::certain, rule, spoken);
}

/// 10c, 50p, 75¢
void propose_small_change(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto amount = read_amounts(lexemes, at, context.numbers);
    if (!amount) return;
    const std::size_t sign = lexemes.skip_space(amount->last);
    const auto say = [&](std::size_t last, float cost, std::string_view one, std::string_view many) {
        const bool singular = amount->one || is_attributive(lexemes, at, last);
        const auto per = read_per(context, last);
        proposals.say(at, per ? per->last : last, cost, "small change",
                      amount->spoken + ' ' + std::string(singular ? one : many) + (per ? per->spoken : ""));
    };
    if (lexemes.is_symbol(sign, U'¢')) say(sign + 1, certainty::certain, "cent", "cents");
    const std::size_t word = amount->last;
    if (!lexemes.word_ends(word + 1) || !amount->scale.empty() || follows_label(lexemes, at)) return;
    const bool short_number = amount->range || (amount->number && amount->number->integer.size() <= 3);
    if (!short_number || (amount->number && amount->number->has_fraction)) return;
    if (lexemes.text(word) == "c") say(word + 1, certainty::likely, "cent", "cents");
    const bool video = amount->number && video_lines.contains(amount->number->integer);
    if (lexemes.text(word) == "p" && !video)
        say(word + 1, certainty::likely, amount->one ? "penny" : "pence", "pence");
}

/// 4s. 6d. by itself; a single letter needs its full stop.
void propose_old_money(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    auto coins = read_old_money(context, at);
    if (!coins || follows_label(lexemes, at)) return;
    const bool both = coins->shillings && coins->pence;
    const bool stop = lexemes.is_symbol(coins->last - 1, U'.');
    if (coins->shillings && !both && lexemes.is_word(lexemes.before(at), "the")) return;  // the 10s.
    if (both || (stop && !coins->shillings))
        proposals.say(at, coins->last, certainty::certain, "shillings and pence", coins->spoken);
    else if (stop)
        proposals.say(at, coins->last, certainty::likely, "shillings", coins->spoken);
}

void propose_money(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const bool number = lexemes.is_digits(at) || lexemes.is_symbol_of(at, U"½¼¾");
    if (!number) {
        const auto price = read_price(context, at);
        if (!price) return;
        propose_price_range(context, at, *price, proposals);
        propose_price(context, at, *price, price->has_scale() ? "price in millions" : "price", proposals);
        return;
    }
    if (lexemes.is_word(at - 1) || lexemes.is_symbol_of(at - 1, currency_sign_characters)) return;
    if (const auto price = read_price_number_first(context, at))
        propose_price(context, at, *price, "currency after its number", proposals);
    propose_small_change(context, at, proposals);
    propose_old_money(context, at, proposals);
}

constexpr std::u32string_view price_symbols =
    U"$£¥฿₡₣₤₦₧₨₩₪₫€₭₮₱₲₴₵₸₹₺₼₽₾₿-\u2212\u2013½¼¾";

}  // namespace

const SemioticClass money_class{
    "money", {.digits = true, .symbols = price_symbols, .words = currency_words}, propose_money};

}  // namespace audio_edition::en
