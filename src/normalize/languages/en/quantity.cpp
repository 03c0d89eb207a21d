// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/quantity.h"

#include "normalize/languages/en/kitchen_measure.h"
#include "normalize/languages/en/unit_context.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t widest_space = 2;  // more of it sets columns of a table apart

std::string with_article(const std::string& noun) {
    const bool vowel = std::string_view("aeiou").find(noun.front()) != std::string_view::npos;
    return (vowel || noun.starts_with("hour") ? "an " : "a ") + noun;
}

/// The air weighs about 1,000 mb everywhere on Earth.
bool is_air_pressure(const Amount& amount) noexcept {
    const std::int64_t value = amount.number ? amount.number->value().value_or(0) : 0;
    return value >= 850 && value <= 1090;
}

/// 802.11ac is a kind of network.
bool is_network(const Amount& amount) noexcept {
    return amount.number && amount.number->integer == "802" && amount.number->fraction == "11";
}

/// Add .5 TB ground clove: what is added by the spoon.
bool is_recipe(const Lexemes& lexemes, std::size_t at) {
    static constexpr WordSet kitchen({"add", "blend", "fold", "mix", "plus", "sprinkle", "stir", "whisk"});
    const std::size_t before = lexemes.before(at);
    return kitchen.contains(lexemes.folded(lexemes.is_word(before, "in") ? lexemes.before(before) : before));
}

}  // namespace

std::optional<Quantity> read_quantity_of(const Context& context, std::size_t at, const Amount& amount) {
    const Lexemes& lexemes = context.lexemes;
    const bool hyphen = lexemes.is_symbol_of(amount.last, U"-\u2011") && lexemes.is_word(amount.last + 1);
    const std::size_t unit_at = hyphen ? amount.last + 1 : lexemes.skip_space(amount.last);
    const bool column = lexemes.is_space(amount.last) && lexemes.text(amount.last).size() > widest_space;
    auto unit = column ? std::nullopt : read_kitchen_measure(context, unit_at);
    if (!column && !unit) unit = read_unit(context, unit_at);
    if (!unit || is_network(amount)) return std::nullopt;
    const bool touches = unit_at == amount.last;
    const bool length = unit->letters == "m" || unit->letters == "in";
    if (hyphen ? unit->use == UnitUse::context && !length
               : !is_unit_here(lexemes, {at, unit_at, touches}, amount, *unit))
        return std::nullopt;
    if (unit->letters == "TB" && is_recipe(lexemes, at)) unit->one = "tablespoon", unit->many = "tablespoons";
    if (unit->letters == "cal" && amount.number && amount.number->has_fraction &&
        amount.number->value().value_or(0) == 0)
        unit->one = unit->many = "caliber";  // a .22-cal. rifle
    if (unit->letters == "mb" && is_air_pressure(amount)) unit->one = "millibar", unit->many = "millibars";
    const std::size_t last = unit->last;
    return Quantity{last, amount, std::move(*unit), hyphen};
}

std::optional<Quantity> read_quantity(const Context& context, std::size_t at) {
    const auto amount = read_amount(context.lexemes, at, context.numbers);
    return amount ? read_quantity_of(context, at, *amount) : std::nullopt;
}

std::string quantity_words(const Quantity& quantity, bool singular) {
    const Amount& amount = quantity.amount;
    const WrittenUnit& unit = quantity.unit;
    if (amount.part && !singular) {
        if (amount.part->denominator == 2) return "half " + with_article(unit.one);
        return amount.spoken + " of " + with_article(unit.one);
    }
    return amount.spoken + ' ' + (amount.one || singular ? unit.one : unit.many);
}

}  // namespace audio_edition::en
