// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/percent.h"

#include "normalize/languages/en/amount.h"
#include "normalize/languages/en/range.h"
#include "normalize/languages/en/region.h"
#include "normalize/languages/en/unit.h"

namespace audio_edition::en {
namespace {

/// What parts of a hundred are called, or of a thousand, or of a hundredth.
struct PartOfWhole {
    std::size_t last = 0;
    std::string_view one, many;
};

constexpr std::int64_t slowest_modem = 1200;  // from there on, bps are bits per second

std::optional<PartOfWhole> read_part_of_whole(const Context& context, std::size_t at, const Amount& amount) {
    const Lexemes& lexemes = context.lexemes;
    const bool british = is_british(context);
    const std::size_t sign = lexemes.skip_space(at);
    const std::string_view percent = british ? "per cent" : "percent";
    if (lexemes.is_symbol_of(sign, U"%\u066A\uFE6A")) return PartOfWhole{sign + 1, percent, percent};
    if (lexemes.is_symbol(sign, U'\u2030'))
        return british ? PartOfWhole{sign + 1, "per mille", "per mille"}
                       : PartOfWhole{sign + 1, "per mil", "per mil"};
    if (!lexemes.is_word(sign) || !lexemes.word_ends(sign + 1)) return std::nullopt;
    const std::string_view word = lexemes.text(sign);
    const bool touches = sign == at;
    if (word == "pc" && touches) return PartOfWhole{sign + 1, percent, percent};
    if ((word == "pp" || word == "ppts" || word == "pps") && touches)
        return PartOfWhole{sign + 1, "percentage point", "percentage points"};
    if (word == "bp" || word == "bps") {
        if (amount.number && amount.number->value().value_or(slowest_modem) >= slowest_modem)
            return PartOfWhole{sign + 1, "bit per second", "bits per second"};
        return PartOfWhole{sign + 1, "basis point", "basis points"};
    }
    return std::nullopt;
}

std::string share_words(const Amount& amount, const PartOfWhole& part) {
    if (amount.part) {
        const std::string_view share =
            amount.part->denominator == 2 ? "half" : std::string_view(amount.spoken);
        return std::string(share) + (amount.part->denominator == 2 ? " a " : " of a ") +
               std::string(part.one);
    }
    return amount.spoken + ' ' + std::string(amount.one ? part.one : part.many);
}

void propose_percent(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_word(at - 1)) return;
    const auto amount = read_amounts(lexemes, at, context.numbers);
    const auto part = amount ? read_part_of_whole(context, amount->last, *amount) : std::nullopt;
    if (!part) return;
    const auto per = read_per(context, part->last);
    proposals.say(at, per ? per->last : part->last, certainty::certain, "so many of a hundred",
                  share_words(*amount, *part) + (per ? per->spoken : ""));

    const auto next = read_range_dash(lexemes, part->last);
    const auto second = next ? read_amount(lexemes, *next, context.numbers) : std::nullopt;
    const auto second_part = second ? read_part_of_whole(context, second->last, *second) : std::nullopt;
    if (second_part && second_part->one == part->one)
        proposals.say(at, second_part->last, certainty::certain, "from share to share",
                      share_words(*amount, *part) + " to " + share_words(*second, *second_part));
}

}  // namespace

const SemioticClass percent_class{
    "percent", {.digits = true, .symbols = U".-+\u2212\u2013½¼¾⅓⅔⅛⅜⅝⅞"}, propose_percent};

}  // namespace audio_edition::en
