// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/dimension.h"

#include "normalize/classes/quantity.h"
#include "normalize/number.h"

namespace audio_edition {
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

struct Sides {
    std::size_t last = 0;
    std::string spoken, in_pairs;
    int count = 0;
    bool resolution = true;
    bool has_units = false;
    std::optional<Quantity> last_quantity;
};

void take_side(const Context& context, std::size_t at, Sides& sides) {
    const Lexemes& lexemes = context.lexemes;
    const auto amount = read_amount(lexemes, at, context.options.accent);
    if (!amount || !amount->scale.empty()) return;
    const std::string_view by = sides.count == 0 ? "" : " by ";
    sides.last_quantity = read_quantity_of(context, at, *amount);
    sides.last = amount->last;
    sides.resolution &= is_resolution(lexemes, *amount);
    if (sides.resolution) sides.in_pairs.append(by).append(pair_words(amount->number->integer));
    sides.spoken.append(by);
    if (sides.last_quantity && read_cross(lexemes, sides.last_quantity->last)) {
        sides.last = sides.last_quantity->last;
        sides.spoken += quantity_words(*sides.last_quantity, false);
        sides.has_units = true;
    } else {
        sides.spoken += amount->spoken;
    }
    ++sides.count;
}

bool is_sum(const Lexemes& lexemes, std::size_t first, const Sides& sides, bool spaced_sign) {
    const std::size_t next = lexemes.skip_space(sides.last);
    if (lexemes.is_symbol_of(next, U"=+÷^\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207B"))
        return true;
    return spaced_sign || lexemes.is_symbol_of(lexemes.before(first), U"=+÷");
}

}  // namespace

void propose_dimensions(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    Sides sides;
    take_side(context, at, sides);
    bool spaced_sign = false;
    while (sides.count > 0 && sides.count < most_sides) {
        const auto next = read_cross(lexemes, sides.last);
        const int before = sides.count;
        if (!next || !(lexemes.is_digits(*next) || lexemes.is_symbol_of(*next, U".½¼¾"))) break;
        spaced_sign |= lexemes.is_space(sides.last) && lexemes.is_symbol(sides.last + 1, U'×');
        take_side(context, *next, sides);
        if (sides.count == before) break;
    }
    if (sides.count < 2) return;
    const auto& quantity = sides.last_quantity;
    if (!quantity && !sides.has_units && is_sum(lexemes, at, sides, spaced_sign)) return;
    if (quantity) {
        const std::string_view number = quantity->amount.spoken;
        sides.spoken += quantity_words(*quantity, false).substr(number.size());
        sides.last = quantity->last;
    } else if (sides.resolution && sides.count == 2) {
        sides.spoken = sides.in_pairs;
    }
    const bool plural = !quantity && lexemes.is_word(sides.last, "s");  // 2x4s
    if (plural) sides.spoken = plural_words(std::move(sides.spoken)), ++sides.last;
    if (!number_ends(lexemes, sides.last) && !lexemes.is_word(sides.last, "p")) return;
    readings.push_back({at,
                        sides.last,
                        quantity || sides.has_units ? certainty::certain : certainty::likely,
                        {"measure", "so much by so much"},
                        std::move(sides.spoken),
                        {}});
}

}  // namespace audio_edition
