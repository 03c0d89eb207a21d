// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"
#include "text/utf8.h"

namespace audio_edition::cldr {
namespace {

constexpr std::size_t fewest_digits = 7;
constexpr std::size_t most_telephone_groups = 8;

/// Between the groups of a telephone number.
bool is_joint(const Lexemes& lexemes, std::size_t at) noexcept {
    return (lexemes.is_space(at) && lexemes.text(at) == " ") || lexemes.is_symbol_of(at, U"/-.\u2013");
}

constexpr auto telephone_words = std::to_array<std::string_view>(
    {"cel",   "celular", "fax",     "gsm",      "handy",    "mobiel",    "mobil",   "mobile",
     "móvil", "tel",     "telefon", "telefone", "telefono", "telefoon",  "tfn",     "faks",
     "tfno",  "tlf",     "tél",     "téléfono", "teléfono", "téléphone", "whatsapp"});

/// Tel. 912 345 678: without the zero that tells a telephone number elsewhere.
bool follows_telephone_word(const Lexemes& lexemes, std::size_t at) {
    std::size_t word = lexemes.before(at);
    while (lexemes.is_symbol_of(word, U".:(")) word = lexemes.before(word);
    return lexemes.is_word(word) &&
           std::ranges::find(telephone_words, to_lower(lexemes.text(word))) != telephone_words.end();
}

/// +49 30 1234567, 0171/1234567, 01 23 45 67 89
void propose_telephone(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    const Lexemes& lexemes = context.lexemes;
    if (!grammar.counts()) return;
    const bool international = lexemes.is_symbol(at, U'+');
    std::size_t place = international ? at + 1 : at;
    if (!international && lexemes.is_space(at - 1) && lexemes.is_digits(at - 2)) return;
    if (!lexemes.is_digits(place) ||
        (!international && !lexemes.text(place).starts_with('0') && !follows_telephone_word(lexemes, at)) ||
        !(international
              ? lexemes.is_space(at - 1) || lexemes.is_end(at - 1) || lexemes.is_symbol(at - 1, U'(')
              : number_starts(lexemes, at)))
        return;
    std::string spoken = international ? std::string(grammar.forms().numbers.plus) : std::string{};
    std::size_t digits = 0, groups = 0, last = place;
    for (; groups < most_telephone_groups && lexemes.is_digits(place); ++groups, place = last + 1) {
        const std::string_view group = lexemes.text(place);
        digits += group.size();
        if (!spoken.empty()) spoken += groups == 0 ? " " : ", ";
        spoken += digit_words(grammar, group);
        last = place + 1;
        if (!is_joint(lexemes, last)) break;
    }
    if (digits < fewest_digits || (groups < 1 && !international) || !lexemes.word_ends(last)) return;
    proposals.say(at, last, certainty::certain, "telephone number", spoken);
}

/// (11) 3456-7890: an area in brackets, and two groups
void propose_area(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_symbol(at, U'(')) return propose_telephone(context, at, proposals);
    const std::size_t first = lexemes.skip_space(at + 3);
    const std::size_t area = lexemes.text(at + 1).size();
    const std::size_t digits = lexemes.text(first).size() + lexemes.text(first + 2).size();
    if (!grammar.counts() || !lexemes.is_digits(at + 1) || area < 2 || area > 4 ||
        !lexemes.is_symbol(at + 2, U')') || !lexemes.is_digits(first) || !is_joint(lexemes, first + 1) ||
        !lexemes.is_digits(first + 2) || digits < fewest_digits || digits > fewest_digits + 2 ||
        !lexemes.word_ends(first + 3) || (is_joint(lexemes, first + 3) && lexemes.is_digits(first + 4)))
        return;
    proposals.say(at, first + 3, certainty::certain, "telephone number with its area",
                  digit_words(grammar, lexemes.text(at + 1))
                      .append(", ")
                      .append(digit_words(grammar, lexemes.text(first)))
                      .append(", ")
                      .append(digit_words(grammar, lexemes.text(first + 2))));
}

}  // namespace

const SemioticClass telephone_class{"telephone", {.digits = true, .symbols = U"+("}, propose_area};

}  // namespace audio_edition::cldr
