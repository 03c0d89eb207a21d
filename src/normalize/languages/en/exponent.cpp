// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/exponent.h"

#include <algorithm>
#include <array>
#include <optional>

#include "normalize/languages/en/number.h"
#include "normalize/languages/en/unit.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

// Their squares are squares, though they are no single letters.
constexpr WordSet functions({"cos", "cot",  "cosh", "csc", "ln", "log", "mc", "pi", "sec", "sin", "sinh",
                             "tan", "tanh", "dx",   "dt",  "gt", "mv",  "ab", "bc", "xy",  "nr"});

constexpr std::u32string_view superscript_digits = U"⁰¹²³⁴⁵⁶⁷⁸⁹";

// Units in short that are words, too.
constexpr WordSet words_like_units({"a", "as", "at", "in", "us"});

/// x² x^2 10⁻³ 10^6
struct Exponent {
    std::size_t last = 0;
    std::string digits;
    std::string_view letter;  // x^n
    std::string sum = {};     // as it is said: n plus one
    bool negative = false;
};

/// n+1)   1/12)   3.2)
std::optional<Exponent> read_bracket(const Lexemes& lexemes, std::size_t at) {
    constexpr std::size_t longest = 12;
    Exponent exponent;
    std::size_t parts = 0;
    for (std::size_t next = at; next < at + longest; ++next) {
        if (lexemes.is_symbol_of(next, U")}")) {
            exponent.last = next + 1;
            return parts > 1 ? std::optional(exponent) : std::nullopt;
        }
        std::string_view word = lexemes.is_symbol(next, U'+')            ? " plus "
                                : lexemes.is_symbol_of(next, U"-\u2212") ? " minus "
                                : lexemes.is_symbol_of(next, U"/\u2044") ? " over "
                                : lexemes.is_symbol(next, U'.')          ? " point "
                                                                         : "";
        const bool is_operand = lexemes.is_digits(next) || is_variable(lexemes, next);
        if (word.empty() && !is_operand) return std::nullopt;
        parts += is_operand ? 1 : 0;
        exponent.sum += is_operand && lexemes.is_digits(next)
                            ? cardinal_words(lexemes.text(next), NumberStyle{})
                        : is_operand ? std::string(lexemes.text(next))
                                     : std::string(word);
    }
    return std::nullopt;
}

std::optional<Exponent> read_exponent(const Lexemes& lexemes, std::size_t at) {
    Exponent exponent;
    if (lexemes.is_symbol(at, U'^')) {
        std::size_t next = at + 1;
        const bool bracket = lexemes.is_symbol_of(next, U"({");
        if (bracket) ++next;
        exponent.negative = lexemes.is_symbol_of(next, U"-\u2212");
        if (exponent.negative) ++next;
        if (bracket) {
            if (const auto sum = read_bracket(lexemes, next)) return sum;
        }
        if (lexemes.is_digits(next))
            exponent.digits = lexemes.text(next);
        else if (is_variable(lexemes, next))
            exponent.letter = lexemes.text(next);
        else
            return std::nullopt;
        exponent.last = next + (bracket && lexemes.is_symbol_of(next + 1, U")}") ? 2U : 1U);
        return exponent;
    }
    exponent.negative = lexemes.is_symbol(at, U'⁻');
    exponent.last = exponent.negative ? at + 1 : at;
    for (; lexemes.is_symbol_of(exponent.last, superscript_digits); ++exponent.last)
        exponent.digits +=
            static_cast<char>('0' + static_cast<int>(superscript_digits.find(lexemes[exponent.last].symbol)));
    if (exponent.digits.empty() && lexemes.is_symbol(exponent.last, U'ⁿ')) {
        exponent.letter = "n";
        ++exponent.last;
    }
    if (exponent.digits.empty() && exponent.letter.empty()) return std::nullopt;
    return exponent;
}

std::string exponent_words(const Exponent& exponent, const NumberStyle& style) {
    if (!exponent.sum.empty()) return "to the " + exponent.sum;
    if (!exponent.letter.empty()) return "to the " + std::string(exponent.letter);
    if (exponent.negative) return "to the minus " + cardinal_words(exponent.digits, style);
    if (exponent.digits == "2") return "squared";
    if (exponent.digits == "3") return "cubed";
    const bool small = exponent.digits.size() <= 3;
    return "to the " + (small ? ordinal_words(std::stoi(exponent.digits), style)
                              : cardinal_words(exponent.digits, style));
}

/// 12³ were hurt, $40⁴ each, 3,000⁵ counties: what is raised after such a number marks a note. Not so after
/// 10 and 2, nor before what is said of powers.
bool is_count_with_mark(const Lexemes& lexemes, std::size_t at) noexcept {
    constexpr WordSet of_powers({"and", "are", "equals", "is", "minus", "or", "plus", "times", "was"});
    if (lexemes.is_symbol_of(at - 1, U",$£€") &&
        (lexemes.is_digits(at - 2) || !lexemes.is_symbol(at - 1, U',')))
        return true;
    if (lexemes.text(at) == "10" || lexemes.text(at) == "2") return false;
    std::size_t last = at + 1;
    while (lexemes.is_symbol_of(last, superscript_digits)) ++last;
    if (!lexemes.is_space(last) || !lexemes.is_word(last + 1)) return false;
    const std::string_view word = lexemes.text(last + 1);
    return word.size() > 2 && !of_powers.contains(lexemes.folded(last + 1));
}

/// The base of a power: a number, a letter, a function. Longer words carry footnotes.
bool is_base(const Lexemes& lexemes, std::size_t at, bool raised) noexcept {
    if (lexemes.is_word(at))
        return is_variable(lexemes, at) || raised || functions.contains(lexemes.folded(at));
    if (lexemes.is_digits(at))
        return raised || (lexemes.text(at).size() != 4 && !is_count_with_mark(lexemes, at));
    if (lexemes.is_symbol_of(at, U"|]")) return ends_operand(lexemes, at - 1);
    return lexemes.is_symbol(at, U')') && (raised || ends_operand(lexemes, at - 1));
}

}  // namespace

bool is_variable(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_word(at) && (lexemes[at].end - lexemes[at].begin == 1 || lexemes.folded(at) == "π");
}

bool ends_operand(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_digits(at) || is_variable(lexemes, at) || lexemes.is_symbol_of(at, U")²³%°") ||
           lexemes.is_symbol_of(at, superscript_digits);
}

namespace {

struct Element {
    std::string_view symbol, name;
};
// Of which people speak with their mass: carbon fourteen.
constexpr auto elements = std::to_array<Element>(
    {{"Am", "americium"}, {"Ar", "argon"},     {"Be", "beryllium"},  {"C", "carbon"},
     {"Ca", "calcium"},   {"Co", "cobalt"},    {"Cs", "caesium"},    {"F", "fluorine"},
     {"H", "hydrogen"},   {"He", "helium"},    {"I", "iodine"},      {"K", "potassium"},
     {"Kr", "krypton"},   {"Li", "lithium"},   {"Mo", "molybdenum"}, {"N", "nitrogen"},
     {"Ne", "neon"},      {"O", "oxygen"},     {"P", "phosphorus"},  {"Pb", "lead"},
     {"Po", "polonium"},  {"Pu", "plutonium"}, {"Ra", "radium"},     {"Rb", "rubidium"},
     {"Rn", "radon"},     {"S", "sulfur"},     {"Sr", "strontium"},  {"Tc", "technetium"},
     {"Th", "thorium"},   {"U", "uranium"},    {"Xe", "xenon"}});

/// ¹⁴C, ²³⁵U: the mass of an element.
void propose_nuclide(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.word_starts(at) || lexemes.is_symbol_of(at - 1, superscript_digits)) return;
    const auto mass = read_exponent(lexemes, at);
    if (!mass || mass->negative || mass->digits.empty() || !lexemes.word_ends(mass->last + 1)) return;
    const auto* const element = std::ranges::find(elements, lexemes.text(mass->last), &Element::symbol);
    if (element != elements.end())
        proposals.say(at, mass->last + 1, certainty::certain, "mass of an element",
                      std::string(element->name) + ' ' + cardinal_words(mass->digits, context.numbers));
}

constexpr std::u32string_view charge_signs = U"\u207A\u207B";  // ⁺ ⁻
constexpr std::u32string_view lowered_digits =
    U"\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";

/// NH₄⁺, SO₄²⁻, Na⁺: the charge of an ion.
void propose_charge(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const bool digit = lexemes.is_symbol_of(at, superscript_digits);
    const std::size_t sign = digit ? at + 1 : at;
    const bool formula = lexemes.is_symbol_of(at - 1, lowered_digits) || lexemes.is_capitalised(at - 1) ||
                         lexemes.is_symbol_of(at - 1, U")]");
    if (!lexemes.is_symbol_of(sign, charge_signs) || lexemes.is_symbol_of(sign + 1, superscript_digits) ||
        !formula)
        return;
    std::string spoken = lexemes.is_word(at - 1) || lexemes.is_symbol_of(at - 1, lowered_digits) ? " " : "";
    if (digit) spoken += cardinal_words(read_exponent(lexemes, at)->digits, context.numbers) + ' ';
    spoken += lexemes.is_symbol(sign, charge_signs.front()) ? "plus" : "minus";
    proposals.say(at, sign + 1, certainty::certain, "charge of an ion", spoken);
}

/// f′(x), x″ = 2, f'(x): a derivative, or another one of the same name
void propose_prime(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const bool sign = lexemes.is_symbol_of(at, U"\u2032\u2033");
    const bool typed = lexemes.is_symbol(at, U'\'') && lexemes.is_symbol(at + 1, U'(');
    if (!(sign || typed) || !is_variable(lexemes, at - 1) || !lexemes.word_starts(at - 1)) return;
    proposals.say(at, at + 1, certainty::certain, "prime",
                  lexemes.is_symbol(at, U'\u2033') ? " double prime"
                  : typed                          ? " prime "
                                                   : " prime");
}

}  // namespace

void propose_exponent(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    propose_nuclide(context, at, proposals);
    propose_charge(context, at, proposals);
    propose_prime(lexemes, at, proposals);
    const bool raised = lexemes.is_symbol(at, U'^') || lexemes.is_symbol(at, U'⁻');
    if (!is_base(lexemes, at - 1, raised)) return;
    const auto exponent = read_exponent(lexemes, at);
    if (!exponent) return;
    const std::string words =
        (lexemes.is_symbol(at - 1, U')') ? " " : "") + exponent_words(*exponent, context.numbers);
    proposals.say(at, exponent->last, certainty::certain, "power", words);
    const auto unit = lexemes.text(at - 1) == "10" && lexemes.is_space(exponent->last)
                          ? read_unit(context, exponent->last + 1)
                          : std::nullopt;
    if (unit && !words_like_units.contains(lexemes.folded(exponent->last + 1)))
        proposals.say(at, unit->last, certainty::certain, "power and unit", words + ' ' + unit->many);
}

}  // namespace audio_edition::en
