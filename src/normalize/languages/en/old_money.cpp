// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/old_money.h"

#include "normalize/languages/en/amount.h"
#include "normalize/languages/en/sentence_openers.h"

namespace audio_edition::en {
namespace {

constexpr std::int64_t shillings_in_a_pound = 20;

struct Coins {
    std::size_t last = 0;
    std::string spoken;
};

/// A number, a letter, and perhaps its full stop: 4s.   6d
std::optional<Coins> read_coins(const Context& context, std::size_t at, std::string_view letter,
                                std::string_view one, std::string_view many) {
    const Lexemes& lexemes = context.lexemes;
    const auto amount = read_amount(lexemes, at, context.numbers);
    if (!amount || amount->has_sign || (amount->number && amount->number->has_fraction)) return std::nullopt;
    const std::size_t word = lexemes.skip_space(amount->last);
    if (lexemes.text(word) != letter || !lexemes.word_ends(word + 1)) return std::nullopt;
    const bool stop = lexemes.is_symbol(word + 1, U'.') && !sentence_ends_at(lexemes, word + 1);
    return Coins{word + (stop ? 2U : 1U), amount->spoken + ' ' + std::string(amount->one ? one : many)};
}

std::string pence_words(std::string spoken) {
    return spoken == "six pence" ? "sixpence" : spoken == "three pence" ? "threepence" : spoken;
}

}  // namespace

std::optional<OldMoney> read_old_money(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    if (auto pence = read_coins(context, at, "d", "penny", "pence"))
        return OldMoney{pence->last, pence_words(std::move(pence->spoken)), false, true};
    auto shillings = read_coins(context, at, "s", "shilling", "shillings");
    if (!shillings || digits_value(lexemes, at).value_or(0) >= shillings_in_a_pound) return std::nullopt;
    const std::size_t next = lexemes.skip_space(shillings->last);
    if (const auto pence = read_coins(context, next, "d", "penny", "pence"))
        return OldMoney{pence->last, shillings->spoken + " and " + pence_words(pence->spoken), true, true};
    return OldMoney{shillings->last, std::move(shillings->spoken), true, false};
}

}  // namespace audio_edition::en
