// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>
#include <string>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"
#include "normalize/word_set.h"
#include "text/utf8.h"

namespace audio_edition::cldr {
namespace {

constexpr std::u32string_view raised_digits = U"⁰¹²³⁴⁵⁶⁷⁸⁹";
constexpr std::size_t most_exponent_digits = 6;

struct Power {
    std::size_t last = 0;
    std::int64_t exponent = 0;
    bool negative = false;
};

/// ⁶   ⁻³
std::optional<Power> power_at(const Lexemes& lexemes, std::size_t at) {
    Power power;
    power.negative = lexemes.is_symbol(at, U'⁻');
    power.last = power.negative ? at + 1 : at;
    const std::size_t first = power.last;
    for (; lexemes.is_symbol_of(power.last, raised_digits); ++power.last) {
        if (power.last == first + most_exponent_digits) return std::nullopt;
        power.exponent =
            10 * power.exponent + static_cast<std::int64_t>(raised_digits.find(lexemes[power.last].symbol));
    }
    return power.last == first ? std::nullopt : std::optional(power);
}

bool is_one_letter(const Lexemes& lexemes, std::size_t at) {
    const std::string_view text = lexemes.text(at);
    return lexemes.is_word(at) && decode_at(text, 0).size == text.size();
}

/// A number before a word counts something, and what is raised after it marks a note: 12³ Menschen. Not so
/// with the bases that powers have everywhere.
bool is_base(const Lexemes& lexemes, std::size_t at, const Power& power) {
    static constexpr WordSet products({"mc", "gt", "mv"});
    if (is_one_letter(lexemes, at) || products.contains(lexemes.folded(at)) ||
        lexemes.is_symbol_of(at, U")]|"))
        return true;
    if (!lexemes.is_digits(at)) return false;
    const std::string_view digits = lexemes.text(at);
    if (power.negative || digits == "10" || digits == "2") return true;
    const bool is_grouped = lexemes.is_symbol_of(at - 1, U".,\u00A0\u202F") && lexemes.is_digits(at - 2);
    const bool counts = lexemes.is_space(power.last) && lexemes.is_word(power.last + 1);
    return digits.size() < 4 && !is_grouped && !counts;
}

/// 10⁶   x²   10⁻³
void propose_power(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const PowerForms& forms = grammar_of(context).forms().powers;
    const auto power = power_at(lexemes, at);
    if (!power || forms.power.empty() || !grammar_of(context).counts() || !is_base(lexemes, at - 1, *power))
        return;
    std::string spoken = " ";
    if (!power->negative && power->exponent == 2) {
        spoken += forms.squared;
    } else if (!power->negative && power->exponent == 3) {
        spoken += forms.cubed;
    } else {
        spoken.append(forms.power).append(" ");
        if (power->negative) spoken.append(grammar_of(context).forms().numbers.minus).append(" ");
        spoken += grammar_of(context).cardinal(power->exponent);
    }
    proposals.say(at, power->last, certainty::certain, "power", spoken);
}

}  // namespace

const SemioticClass power_class{"power", {.symbols = U"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"}, propose_power};

}  // namespace audio_edition::cldr
