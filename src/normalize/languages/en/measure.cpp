// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/measure.h"

#include <array>

#include "normalize/languages/en/angle.h"
#include "normalize/languages/en/attributive.h"
#include "normalize/languages/en/dimension.h"
#include "normalize/languages/en/quantity.h"
#include "normalize/languages/en/range.h"
#include "normalize/languages/en/unit_context.h"
#include "normalize/languages/en/word_class.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

// What is so many times something.
constexpr WordSet compared_words({"a",        "as",       "better", "bigger",  "brighter", "champion",
                                  "cheaper",  "daily",    "faster", "greater", "growth",   "heavier",
                                  "higher",   "increase", "larger", "less",    "longer",   "lower",
                                  "monthly",  "more",     "per",    "quicker", "slower",   "smaller",
                                  "stronger", "that",     "the",    "thinner", "weekly",   "winner",
                                  "world",    "worse"});

/// 10 km – 20 km: the second quantity, when it is of the same kind.
bool propose_quantity_range(const Context& context, std::size_t at, const Quantity& first,
                            Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto next = read_range_dash(lexemes, first.last);
    const auto second = next ? read_quantity(context, *next) : std::nullopt;
    if (!second || second->unit.one != first.unit.one) return false;
    proposals.say(at, second->last, certainty::certain, "from quantity to quantity",
                  quantity_words(first, false) + " to " + quantity_words(*second, false));
    return true;
}

/// 280.0/km2, 5/day
void propose_rate(const Context& context, std::size_t at, const Amount& amount, Proposals& proposals) {
    if (amount.part) return;
    if (const auto per = read_per(context, amount.last))
        proposals.say(at, per->last, certainty::certain, "so many per unit", amount.spoken + per->spoken);
}

bool is_cross(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_word(at, "x") || lexemes.is_symbol(at, U'×');
}

/// The 12x of "3x and ~12x".
bool multiplies(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t digits = lexemes.is_symbol(at, U'~') ? at + 1 : at;
    return lexemes.is_digits(digits) && is_cross(lexemes, digits + 1);
}

/// 10x faster, 3× a day, 2x/week
void propose_multiple(const Context& context, std::size_t at, const Amount& amount, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t cross = amount.last;
    if (!is_cross(lexemes, cross)) return;
    const auto per = read_per(context, cross + 1);
    const bool compares = lexemes.is_space(cross + 1) && lexemes.is_word(cross + 2) &&
                          compared_words.contains(lexemes.folded(cross + 2));
    // 3x and 12x as likely: the second tells what the first is.
    const bool of_two = lexemes.is_space(cross + 1) && lexemes.is_word(cross + 2) &&
                        (lexemes.is_word(cross + 2, "and") || lexemes.is_word(cross + 2, "or") ||
                         lexemes.is_word(cross + 2, "to")) &&
                        multiplies(lexemes, cross + 4);
    if (!per && !compares && !of_two) return;
    proposals.say(at, per ? per->last : cross + 1, certainty::certain, "so many times",
                  amount.spoken + (amount.one ? " time" : " times") + (per ? per->spoken : ""));
}

/// 5m people, 2bn, 10k followers
void propose_count(const Context& context, std::size_t at, const Amount& amount, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!amount.scale.empty() || amount.part) return;
    const auto scale = read_short_scale(lexemes, amount.last);
    if (!scale || !lexemes.word_ends(scale->last)) return;
    const bool touches = !lexemes.is_space(amount.last);
    const bool of_things = touches && plural_follows(lexemes, scale->last);
    if (!scale->unmistakable && !of_things) return;
    proposals.say(at, scale->last, scale->unmistakable ? certainty::certain : certainty::likely,
                  "a number in short", amount.spoken + ' ' + std::string(scale->spoken));
}

/// people/km², hours/week
void propose_per(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const bool plural = lexemes.is_word(at - 1) &&
                        (lexemes.folded(at - 1).ends_with('s') || lexemes.is_word(at - 1, "people"));
    const auto per = plural || lexemes.is_digits(at - 1) ? read_per(context, at) : std::nullopt;
    if (per) proposals.say(at, per->last, certainty::likely, "so many per unit", per->spoken.substr(1));
}

/// Composed units without a number: in km/h, per m².
void propose_unit_alone(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.word_starts(at) || lexemes.is_symbol(at - 1, U'/')) return;
    const auto unit = read_unit(context, at);
    if (!unit || unit->last < at + 2) return;
    const bool composed = unit->one.find(" per ") != std::string::npos || unit->one.starts_with("square ") ||
                          unit->one.starts_with("cubic ");
    const bool singular = lexemes.is_word(lexemes.before(at), "per");
    if (composed) proposals.say(at, unit->last, certainty::likely, "unit", singular ? unit->one : unit->many);
}

/// The 35mm film, two 105mm guns, the 10km race: units that touch their number tell of what kind a thing is.
/// But for millimetres, only after an article.
bool is_kind_of_thing(const Lexemes& lexemes, const WrittenUnit& unit, std::size_t at, std::size_t last) {
    static constexpr WordSet not_things({"above",   "apart",  "away",     "deep",   "diameter", "high",
                                         "larger",  "less",   "long",     "longer", "more",     "short",
                                         "shorter", "square", "tall",     "thick",  "thicker",  "thinner",
                                         "today",   "too",    "tomorrow", "wide",   "wider"});
    using namespace word_class;
    const std::size_t thing = last + 1;
    if (at + 2 != last || !lexemes.is_word(last - 1) || !lexemes.is_space(last) || !lexemes.is_word(thing))
        return false;
    constexpr WordClasses determiner = article | singular_article | possessor | demonstrative;
    const bool determined = (word_classes(lexemes.folded(lexemes.before(at))) & determiner) != 0;
    const WordClasses classes = word_classes(lexemes.folded(thing));
    return (unit.letters == "mm" || determined) && (classes & (noun | plural)) != 0 &&
           (classes & (closed | adverb | adjective | gerund | past)) == 0 &&
           !not_things.contains(lexemes.folded(thing));
}

void propose_measure(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_word(at)) {
        propose_unit_alone(context, at, proposals);
        return;
    }
    if (lexemes.is_symbol(at, U'/')) {
        propose_per(context, at, proposals);
        return;
    }
    if (lexemes.is_word(at - 1)) return;
    propose_angle(context, at, proposals);
    propose_dimensions(context, at, proposals);
    const auto amount = read_amounts(lexemes, at, context.numbers);
    if (!amount) return;
    propose_rate(context, at, *amount, proposals);
    propose_count(context, at, *amount, proposals);
    propose_multiple(context, at, *amount, proposals);
    const auto quantity = read_quantity_of(context, at, *amount);
    if (!quantity) return;
    propose_quantity_range(context, at, *quantity, proposals);
    const bool sure = quantity->unit.use != UnitUse::context;
    const bool singular = quantity->hyphenated || is_attributive(lexemes, at, quantity->last) ||
                          is_kind_of_thing(lexemes, quantity->unit, at, quantity->last);
    const auto per = read_per(context, quantity->last);  // 10 kcal/day
    proposals.say(at, per ? per->last : quantity->last, sure ? certainty::certain : certainty::likely,
                  sure ? "number and unit" : "number and a letter that is a unit here",
                  quantity_words(*quantity, singular && !per) + (per ? per->spoken : ""));
}

constexpr auto composed_units =
    std::to_array<std::string_view>({"cm", "ft", "g", "gb", "in", "kb", "kg", "km", "l", "lb", "m", "mb",
                                     "mbit", "mg", "mi", "ml", "mm", "µg", "μg"});

}  // namespace

const SemioticClass measure_class{
    "measure",
    {.digits = true, .symbols = U"/.-+\u2212\u2013½¼¾⅓⅔⅛⅜⅝⅞±", .words = composed_units},
    propose_measure};

}  // namespace audio_edition::en
