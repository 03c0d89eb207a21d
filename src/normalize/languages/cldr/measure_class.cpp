// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"
#include "normalize/word_set.h"
#include "text/utf8.h"

namespace audio_edition::cldr {
namespace {

struct UnitSign {
    std::string_view written;
    const char* cldr;  ///< its identifier there
    bool sure = true;  ///< it is nothing else after a number
};

// As the International System and CLDR write them, the same in every language.
constexpr auto unit_signs = std::to_array<UnitSign>({
    {"%", "percent"},
    {"‰", "permille"},
    {"°C", "celsius"},
    {"°F", "fahrenheit"},
    {"°", "degree"},
    {"km", "kilometer"},
    {"m", "meter", false},
    {"dm", "decimeter"},
    {"cm", "centimeter"},
    {"mm", "millimeter"},
    {"µm", "micrometer"},
    {"μm", "micrometer"},
    {"nm", "nanometer"},
    {"km²", "square-kilometer"},
    {"km2", "square-kilometer"},
    {"m²", "square-meter"},
    {"m2", "square-meter"},
    {"cm²", "square-centimeter"},
    {"cm2", "square-centimeter"},
    {"m³", "cubic-meter"},
    {"m3", "cubic-meter"},
    {"cm³", "cubic-centimeter"},
    {"cm3", "cubic-centimeter"},
    {"ha", "hectare", false},
    {"l", "liter", false},
    {"L", "liter", false},
    {"hl", "hectoliter"},
    {"cl", "centiliter"},
    {"dl", "deciliter"},
    {"ml", "milliliter"},
    {"mL", "milliliter"},
    {"kg", "kilogram"},
    {"g", "gram", false},
    {"mg", "milligram"},
    {"µg", "microgram"},
    {"t", "tonne", false},
    {"km/h", "kilometer-per-hour"},
    {"m/s", "meter-per-second"},
    {"h", "hour", false},
    {"min", "minute"},
    {"s", "second", false},
    {"ms", "millisecond"},
    {"W", "watt", false},
    {"kW", "kilowatt"},
    {"MW", "megawatt"},
    {"GW", "gigawatt"},
    {"kWh", "kilowatt-hour"},
    {"V", "volt", false},
    {"A", "ampere", false},
    {"Hz", "hertz"},
    {"kHz", "kilohertz"},
    {"MHz", "megahertz"},
    {"GHz", "gigahertz"},
    {"kB", "kilobyte"},
    {"MB", "megabyte"},
    {"GB", "gigabyte"},
    {"TB", "terabyte"},
    {"hPa", "hectopascal"},
    {"Pa", "pascal"},
    {"J", "joule", false},
    {"kJ", "kilojoule"},
    {"kcal", "kilocalorie"},
    {"cal", "calorie", false},
    {"dB", "decibel"},
    {"ft", "foot"},
    {"yd", "yard"},
    {"lb", "pound"},
    {"oz", "ounce"},
    {"mph", "mile-per-hour"},
    {"rpm", "revolution-per-minute"},
});

constexpr std::size_t longest_unit = 5;  // lexemes

bool ends_there(const Lexemes& lexemes, std::size_t last) noexcept {
    return lexemes.word_ends(last) && !lexemes.is_symbol_of(last, U"\u00B2\u00B3") &&
           (!lexemes.is_symbol(last, U'/') || lexemes.is_word(last + 1)) && !lexemes.is_symbol(last, U'\'');
}

// What may follow hectares, where ha is a verb as well: ha due figli.
constexpr WordSet particles({"a",  "à", "d",  "da", "de", "del", "den", "di", "do",  "e",   "en",  "et", "i",
                             "je", "o", "of", "og", "ou", "per", "por", "u",  "und", "van", "von", "y"});

/// Letters that are more than a unit: the initial of a name, and a verb (ha sido).
bool looks_like_a_word(const Grammar& grammar, const Lexemes& lexemes, std::size_t last,
                       std::string_view text) {
    const std::size_t next = lexemes.skip_space(last);
    const std::size_t after_stop = lexemes.skip_space(last + 1);
    if (lexemes.is_symbol(last, U'.') && !lexemes.is_end(after_stop)) {
        const bool particle = lexemes.is_word(after_stop) && particles.contains(lexemes.folded(after_stop));
        return text.size() == 1 &&
               (lexemes.is_upper(last - 1) || !(particle || lexemes.is_capitalised(after_stop)));
    }
    return text == grammar.forms().verb_unit && lexemes.is_word(next) &&
           !particles.contains(lexemes.folded(next));
}

struct UnitAt {
    const Unit* own = nullptr;       ///< in the words of the language's folder
    const UnitSign* sign = nullptr;  ///< in those of CLDR
    std::size_t last = 0;
};

std::optional<UnitAt> unit_at(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, bool touches) {
    for (std::size_t size = longest_unit; size > 0; --size) {
        const std::size_t last = at + size;
        const std::string_view text = lexemes.text(at, last);
        if (last > lexemes.size() || !ends_there(lexemes, last)) continue;
        const auto& own = grammar.forms().units;
        if (const auto found = std::ranges::find(own, text, &Unit::written); found != own.end())
            return (text.size() > 1 && text != grammar.forms().verb_unit) || touches ||
                           !looks_like_a_word(grammar, lexemes, last, text)
                       ? std::optional(UnitAt{&*found, nullptr, last})
                       : std::nullopt;
        const auto* found = std::ranges::find(unit_signs, text, &UnitSign::written);
        if (found == unit_signs.end() && text.size() >= 3)  // kwh
            found = std::ranges::find_if(unit_signs, [&](const UnitSign& sign) {
                return sign.written.size() == text.size() && sign.sure && to_lower(sign.written) == text;
            });
        if (found != unit_signs.end() &&
            (found->sure || touches || !looks_like_a_word(grammar, lexemes, last, text)))
            return UnitAt{nullptr, found, last};
    }
    return std::nullopt;
}

/// Twenty-one per cent, where a number before a percent sign agrees with nothing.
std::string percent_number(const Grammar& grammar, const CountedAmount& amount) {
    const std::string minus =
        amount.negative ? std::string(grammar.forms().numbers.minus) + ' ' : std::string{};
    return minus + number_words(grammar, amount.number);
}

/// A unit in the words of CLDR, after an amount of it.
std::string name_of(const Grammar& grammar, const CountedAmount& amount, const UnitSign& sign) {
    const bool many = amount.scale != nullptr || amount.from;
    return grammar.unit_name(
        sign.cldr,
        many              ? 100
        : amount.fraction ? (amount.one_part ? 1 : 2)
                          : amount.number.value().value_or(100),
        amount.number.whole() && !(amount.fraction && grammar.forms().fractions_take_genitive));
}

std::string measure_words(const Grammar& grammar, const CountedAmount& amount, const UnitAt& unit,
                          const Agreement& agreement) {
    const bool percent = unit.own != nullptr ? unit.own->written == "%" : unit.sign->written == "%";
    const bool alone = grammar.forms().percent_alone && percent && !amount.from && amount.scale == nullptr &&
                       !amount.fraction;
    if (unit.own != nullptr && alone)
        return percent_number(grammar, amount) + ' ' + std::string(unit.own->many);
    if (unit.own != nullptr)
        return amount.words(grammar, agreement) + ' ' +
               std::string(amount.form(grammar, unit.own->one, unit.own->few, unit.own->many));
    const std::string name = name_of(grammar, amount, *unit.sign);
    if (name.empty()) return {};
    return (alone ? percent_number(grammar, amount) : amount.words(grammar, agreement)) + ' ' + name;
}

constexpr std::u32string_view triggers = U"-\u2212\u2013½⅓⅔¼¾";

bool may_begin(const Lexemes& lexemes, std::size_t at) noexcept {
    if (lexemes.is_digits(at)) return number_starts(lexemes, at);
    return lexemes.is_dash(at) ? is_sign(lexemes, at) : !lexemes.is_digits(lexemes.before(at));
}

/// t/m and w/o are words, though t and w are units.
bool is_abbreviation(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    const std::string_view text =
        lexemes.is_symbol(at + 1, U'/') ? lexemes.text(at, at + 3) : std::string_view{};
    return !text.empty() &&
           std::ranges::find(grammar.forms().abbreviations, text, &AbbreviationForm::written) !=
               grammar.forms().abbreviations.end();
}

void propose_measure(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    const Lexemes& lexemes = context.lexemes;
    if (!grammar.counts() || !may_begin(lexemes, at)) return;
    auto amount = read_amount(grammar, lexemes, at);
    if (!amount) return;
    const std::size_t place = lexemes.skip_space(amount->last);
    const auto unit = unit_at(grammar, lexemes, place, place == amount->last);
    if (!unit || is_abbreviation(grammar, lexemes, place)) return;
    if (unit->own == nullptr && !grammar.forms().fractions_take_genitive)
        amount->half = false;  // nobody knows its gender
    const std::string_view written = lexemes.text(place, unit->last);
    if (written == "°" && amount->last == at + 1 && grammar.orders_by_degree_sign(lexemes, at)) return;
    const Gender gender = unit->own != nullptr ? unit->own->gender : Gender::masculine;
    std::string spoken =
        measure_words(grammar, *amount, *unit, counted_in_place(grammar, lexemes, at, gender));
    if (spoken.empty()) return;
    std::size_t last = unit->last;
    if (const auto divisor = per_unit_at(grammar, lexemes, last)) {
        spoken.append(" ").append(divisor->words);
        last = divisor->last;
    }
    if (lexemes.is_symbol(last, U'.') && lexemes.is_space(last + 1) && lexemes.is_word(last + 2) &&
        !lexemes.starts_upper(last + 2))
        ++last;  // 20 km. de Madrid
    proposals.say(at, before_final_stop(grammar, lexemes, last), certainty::certain, "number and unit",
                  spoken);
}

/// 1m80: how tall somebody is.
void propose_height(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    const Lexemes& lexemes = context.lexemes;
    const auto metres = small_value(lexemes, at), rest = small_value(lexemes, at + 2);
    if (!grammar.counts() || !metres || !rest || !number_starts(lexemes, at) ||
        !lexemes.is_word(at + 1, "m") || lexemes.text(at + 2).size() != 2 || !lexemes.word_ends(at + 3))
        return;
    const std::string name = grammar.unit_name("meter", *metres, true);
    if (!name.empty())
        proposals.say(at, at + 3, certainty::certain, "metres and centimetres",
                      grammar.cardinal(*metres, {})
                          .append(" ")
                          .append(name)
                          .append(" ")
                          .append(grammar.cardinal(*rest)));
}

void propose_measures(const Context& context, std::size_t at, Proposals& proposals) {
    propose_measure(context, at, proposals);
    propose_height(context, at, proposals);
}

/// €/mes
std::optional<PerUnit> per_word_at(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    const std::size_t word = at + 1;
    if (!grammar.forms().words_per || !lexemes.is_word(word) || lexemes.text(word).size() < 3 ||
        lexemes.starts_upper(word) || !lexemes.word_ends(word + 1))
        return std::nullopt;
    return PerUnit{std::string(grammar.forms().per).append(" ").append(lexemes.text(word)), word + 1};
}

}  // namespace

std::optional<PerUnit> per_unit_at(const Grammar& grammar, const Lexemes& lexemes, std::size_t at,
                                   bool price) {
    const Forms& forms = grammar.forms();
    if (forms.per.empty() || !lexemes.is_symbol(at, U'/')) return std::nullopt;
    const auto unit = unit_at(grammar, lexemes, at + 1, true);
    if (!unit) return per_word_at(grammar, lexemes, at);
    const std::string one =
        unit->own != nullptr ? std::string(unit->own->one) : grammar.unit_name(unit->sign->cldr, 1, true);
    if (one.empty()) return std::nullopt;
    return PerUnit{
        std::string(price && !forms.price_per.empty() ? forms.price_per : forms.per).append(" ").append(one),
        unit->last};
}

const SemioticClass measure_class{"measure", {.digits = true, .symbols = triggers}, propose_measures};

}  // namespace audio_edition::cldr
