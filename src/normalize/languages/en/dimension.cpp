// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/dimension.h"

#include "normalize/languages/en/attributive.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/quantity.h"

namespace audio_edition::en {
namespace {

constexpr int most_sides = 4;

/// The lexeme after the × between two sides, white space included.
std::optional<std::size_t> read_cross(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t cross = lexemes.skip_space(at);
    const bool is_cross = lexemes.is_symbol(cross, U'×') || lexemes.is_word(cross, "x");
    const bool spaced = cross != at;
    if (!is_cross || lexemes.is_space(cross + 1) != spaced) return std::nullopt;
    return lexemes.skip_space(cross + 1);
}

/// Width and height of a picture or a screen, said in pairs of digits: nineteen twenty by ten eighty.
bool is_resolution(const Lexemes& lexemes, const Amount& side) noexcept {
    return side.number && !side.number->grouped && !side.number->has_fraction && !side.has_sign &&
           side.number->integer.size() >= 3 && side.number->integer.size() <= 4 &&
           !lexemes.is_word(side.last, "m");
}

/// A unit after one side: 10' or 10 ft.
struct SideUnit {
    std::size_t last = 0;
    std::string one, many;
};

std::optional<SideUnit> read_side_unit(const Context& context, std::size_t at, const Amount& amount) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_symbol_of(amount.last, U"\"\u2033\u201D"))
        return SideUnit{amount.last + 1, "inch", "inches"};
    if (lexemes.is_symbol_of(amount.last, U"'\u2032")) return SideUnit{amount.last + 1, "foot", "feet"};
    auto quantity = read_quantity_of(context, at, amount);
    if (!quantity) return std::nullopt;
    return SideUnit{quantity->last, std::move(quantity->unit.one), std::move(quantity->unit.many)};
}

/// What has been read: said with each unit in the plural, in the singular, and as pixels.
struct Sides {
    std::size_t last = 0;
    std::string plural, singular, in_pairs;
    int count = 0;
    bool resolution = true;
    bool has_units = false;
};

bool take_side(const Context& context, std::size_t at, Sides& sides) {
    const Lexemes& lexemes = context.lexemes;
    const auto amount = read_amount(lexemes, at, context.numbers);
    if (!amount || !amount->scale.empty()) return false;
    const std::string_view by = sides.count++ == 0 ? "" : " by ";
    sides.resolution &= is_resolution(lexemes, *amount);
    if (sides.resolution) sides.in_pairs.append(by).append(pair_words(amount->number->integer));
    sides.plural.append(by).append(amount->spoken);
    sides.singular.append(by).append(amount->spoken);
    sides.last = amount->last;
    if (const auto unit = read_side_unit(context, at, *amount)) {
        sides.plural += ' ' + (amount->one ? unit->one : unit->many);
        sides.singular += ' ' + unit->one;
        sides.last = unit->last;
        sides.has_units = true;
    }
    return true;
}

bool is_sum(const Lexemes& lexemes, std::size_t first, const Sides& sides, bool spaced_sign) {
    const std::size_t next = lexemes.skip_space(sides.last);
    if (lexemes.is_symbol_of(next, U"=+÷^\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207B"))
        return true;
    return spaced_sign || lexemes.is_symbol_of(lexemes.before(first), U"=+÷");
}

}  // namespace

void propose_dimensions(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    Sides sides;
    bool spaced_sign = false;
    const std::size_t before = lexemes.before(at);
    if (lexemes.is_symbol_of(before, U"'\u2032") && lexemes.is_digits(before - 1)) return;  // 5' 6" x 3'
    if (!take_side(context, at, sides)) return;
    while (sides.count < most_sides) {
        const auto next = read_cross(lexemes, sides.last);
        if (!next || !(lexemes.is_digits(*next) || lexemes.is_symbol_of(*next, U".½¼¾"))) break;
        spaced_sign |= lexemes.is_space(sides.last) && lexemes.is_symbol(sides.last + 1, U'×');
        if (!take_side(context, *next, sides)) break;
    }
    if (sides.count < 2 || (!sides.has_units && is_sum(lexemes, at, sides, spaced_sign))) return;
    std::string spoken = is_attributive(lexemes, at, sides.last) ? sides.singular : sides.plural;
    if (sides.resolution && !sides.has_units && sides.count == 2) spoken = sides.in_pairs;
    const bool planks = !sides.has_units && lexemes.is_word(sides.last, "s");  // 2x4s
    if (planks) spoken = plural_words(std::move(spoken)), ++sides.last;
    if (!number_ends(lexemes, sides.last) && !lexemes.is_word(sides.last, "p")) return;
    proposals.say(at, sides.last, sides.has_units ? certainty::certain : certainty::likely,
                  "so much by so much", spoken);
}

}  // namespace audio_edition::en
