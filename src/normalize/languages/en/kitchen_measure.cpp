// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/kitchen_measure.h"

#include <algorithm>
#include <array>
#include <string>

namespace audio_edition::en {
namespace {

struct KitchenMeasure {
    std::string_view written, spoken;
};
constexpr auto kitchen_letters = std::to_array<KitchenMeasure>(
    {{"C", "cup"}, {"T", "tablespoon"}, {"c", "cup"}, {"pt", "pint"}, {"qt", "quart"}, {"t", "teaspoon"}});

/// What is measured: flour, (packed) sugar, of milk; or nothing more in the line.
bool ingredient_follows(const Lexemes& lexemes, std::size_t last) {
    const std::size_t next = lexemes.skip_space(last);
    const std::size_t word = lexemes.is_symbol(next, U'(') ? next + 1 : next;
    return lexemes.is_end(next) || lexemes.is_symbol_of(next, U",;)") ||
           (lexemes.is_space(last) && lexemes.is_word(word) && !lexemes.is_capitalised(word));
}

}  // namespace

std::optional<WrittenUnit> read_kitchen_measure(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    if (!context.evidence.cookery) return std::nullopt;
    const auto* const measure =
        std::ranges::find(kitchen_letters, lexemes.text(at), &KitchenMeasure::written);
    const std::size_t last = at + (lexemes.is_symbol(at + 1, U'.') ? 2U : 1U);
    if (measure == kitchen_letters.end() || !ingredient_follows(lexemes, last)) return std::nullopt;
    const std::string one(measure->spoken);
    return WrittenUnit{last, one, one + 's', UnitUse::any_case, measure->written};
}

}  // namespace audio_edition::en
