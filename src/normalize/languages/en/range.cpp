// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/range.h"

#include <array>

#include "normalize/languages/en/number.h"
#include "normalize/languages/en/vulgar_fraction.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t longest_end = 6;  // digits that are not set apart; longer ones are a number in a file

/// One end of a range: a whole or decimal number, or a fraction.
struct End {
    std::size_t last = 0;
    std::optional<VulgarFraction> fraction;
    std::optional<WrittenNumber> number;

    [[nodiscard]] std::string words(const NumberStyle& style) const {
        return fraction ? fraction_words(*fraction, style) : number_words(*number, style);
    }
    /// The digits of a whole number written in one piece; 0 for others.
    [[nodiscard]] std::size_t digits() const noexcept {
        return fraction || number->has_fraction || number->grouped ? 0 : number->integer.size();
    }
};

std::optional<End> read_end(const Lexemes& lexemes, std::size_t at) {
    if (const auto fraction = read_fraction(lexemes, at)) return End{fraction->last, fraction, std::nullopt};
    const auto number = read_number(lexemes, at);
    if (!number || (lexemes.is_digits(at) && !number_starts(lexemes, at))) return std::nullopt;
    return End{number->last, std::nullopt, number};
}

// Pairs with a hyphen that are a name by now: nine eleven.
struct HyphenSaying {
    std::string_view first, second;
};
constexpr auto hyphen_sayings = std::to_array<HyphenSaying>({{"9", "11"}, {"20", "20"}, {"24", "7"}});

/// 50-50, 60-40, 24-7: said without "to".
bool is_saying(const Lexemes& lexemes, std::size_t at) {
    if (!lexemes.is_symbol(at + 1, U'-') || !lexemes.is_digits(at + 2)) return false;
    for (const HyphenSaying& each : hyphen_sayings)
        if (lexemes.text(at) == each.first && lexemes.text(at + 2) == each.second) return true;
    const auto first = digits_value(lexemes, at), second = digits_value(lexemes, at + 2);
    return first && second && *first >= 50 && *first + *second == 100 && *first % 10 == 0;
}

/// The model and series of an airliner, 787-9, 737-800: seven eighty-seven nine.
std::optional<std::string> airliner_words(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const std::string_view model = lexemes.text(at), series = lexemes.text(at + 2);
    const bool shape = lexemes.is_symbol(at + 1, U'-') && lexemes.is_digits(at + 2) && model.size() == 3 &&
                       model[0] == '7' && model[2] == '7' && (series.size() == 1 || series.ends_with("00"));
    if (!shape || series.size() > 3) return std::nullopt;
    return pair_words(model) + ' ' + cardinal_words(series, context.numbers);
}

/// Numbers that several dashes tie are no range: 4-4-2, 1-2-3. Read one after the other.
void propose_chain(const Context& context, std::size_t at, Proposals& proposals) {
    constexpr std::size_t longest_chain = 12;
    const Lexemes& lexemes = context.lexemes;
    const auto goes_on = [&](std::size_t last) {
        return lexemes.is_dash(last) && lexemes.is_digits(last + 1);
    };
    std::size_t last = at + 1;
    std::size_t parts = 1;
    for (; parts < longest_chain && goes_on(last); ++parts) last += 2;
    if (parts < 3 || goes_on(last) || !lexemes.is_digits(at) || !number_ends(lexemes, last)) return;
    // What begins with a zero and goes on for long is a telephone's: 02-751-1500.
    const bool telephone = lexemes.text(at)[0] == '0' && lexemes.text(last - 1).size() > 2;
    std::string spoken;
    for (std::size_t part = at; part < last; part += 2) {
        if (part != at) spoken += telephone ? ", " : " ";
        spoken += telephone ? digit_words(lexemes.text(part), context.numbers)
                            : cardinal_words(lexemes.text(part), context.numbers);
    }
    proposals.say(at, last, certainty::possible, "numbers in a row", spoken);
}

void propose_number_range(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const bool in_a_code = lexemes.is_dash(at - 1) && (lexemes.is_digits(at - 2) || lexemes.is_word(at - 2));
    if (!lexemes.word_starts(at) || in_a_code) return;
    propose_chain(context, at, proposals);
    const auto first = read_end(lexemes, at);
    const auto next = first ? read_range_dash(lexemes, first->last) : std::nullopt;
    const auto second = next ? read_end(lexemes, *next) : std::nullopt;
    if (!second || second->digits() > longest_end) return;
    const bool unit_touches = lexemes.is_word(second->last);
    if (!unit_touches && !number_ends(lexemes, second->last)) return;
    if (lexemes.is_dash(second->last) && lexemes.is_digits(second->last + 1)) return;

    const NumberStyle& style = context.numbers;
    if (auto airliner = airliner_words(context, at)) {
        proposals.say(at, second->last, certainty::likely, "airliner", *airliner);
        return;
    }
    const bool like_telephone =
        first->digits() == 3 && second->digits() == 4 && lexemes.is_symbol(first->last, U'-');
    proposals.say(at, second->last, unit_touches || like_telephone ? certainty::fallback : certainty::likely,
                  "from number to number",
                  first->words(style) + (is_saying(lexemes, at) ? " " : " to ") + second->words(style));
}

}  // namespace

std::optional<std::size_t> read_range_dash(const Lexemes& lexemes, std::size_t at) noexcept {
    const bool spaced = lexemes.is_space(at);
    const std::size_t dash = spaced ? at + 1 : at;
    // 20~30, $20 ~ $30: a wave stands for the dash in Asia.
    const bool wave = lexemes.is_symbol_of(dash, U"~\u223C") && lexemes.is_space(dash + 1) == spaced;
    const std::size_t end = spaced ? dash + 2 : dash + 1;
    if (wave &&
        (lexemes.is_digits(end) || (lexemes.is_symbol_of(end, U"$£€¥") && lexemes.is_digits(end + 1))))
        return end;
    const bool minus = spaced && lexemes.is_symbol(dash, U'\u2212');
    if (!lexemes.is_dash(dash) || minus) return std::nullopt;
    std::size_t next = dash + 1;
    if (!spaced && lexemes.is_symbol(dash, U'-') && lexemes.is_symbol(next, U'-')) ++next;
    if (lexemes.is_space(next) != spaced) return std::nullopt;
    return spaced ? next + 1 : next;
}

const SemioticClass range_class{"range", {.digits = true, .symbols = U"."}, propose_number_range};

}  // namespace audio_edition::en
