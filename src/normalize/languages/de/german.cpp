// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/de/german.h"

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/de/german_forms.h"
#include "normalize/languages/de/german_grammar.h"

namespace audio_edition::de {
namespace {

const cldr::Grammar* grammar(std::string_view /*language*/) {
    static const GermanGrammar german;
    return &german;
}

/// 1990er, 80ern
void propose_decade(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t ending = lexemes.is_dash(at + 1) ? at + 2 : at + 1;
    const std::string_view word = lexemes.folded(ending);
    const auto value = cldr::small_value(lexemes, at);
    if (!value || !cldr::number_starts(lexemes, at) || !lexemes.is_word(ending) ||
        (word != "er" && word != "ern" && word != "ers"))
        return;
    const bool year = lexemes.text(at).size() == 4 && *value >= 1100;
    proposals.say(
        at, ending + 1, certainty::certain, "decade",
        (year ? context.grammar->year(*value) : context.grammar->cardinal(*value)) + std::string(word));
}

/// Hauptstr. 5, 10115 Berlin: digit by digit, between a house and a town
void propose_postcode(const Context& context, std::size_t at, Proposals& proposals) {
    constexpr std::size_t digits = 5;
    const Lexemes& lexemes = context.lexemes;
    const std::size_t comma = lexemes.before(at);
    const bool follows_house =
        lexemes.is_symbol(comma, U',') && (lexemes.is_digits(comma - 1) || lexemes.is_digits(comma - 2));
    if (lexemes.text(at).size() != digits || !lexemes.word_ends(at + 1) || !follows_house ||
        !lexemes.is_space(at + 1) || !lexemes.is_capitalised(at + 2))
        return;
    proposals.say(at, at + 1, certainty::likely, "postcode",
                  cldr::digit_words(*context.grammar, lexemes.text(at)));
}

std::span<const SemioticClass> classes() {
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = [] {
        std::vector<SemioticClass> shared = cldr::classes_with(words, true);
        shared.insert(shared.begin() + 2, {"decade", {.digits = true}, propose_decade});
        shared.insert(shared.begin() + 3, {"postcode", {.digits = true}, propose_postcode});
        return shared;
    }();
    return table;
}

}  // namespace

constinit const LanguageRules rules{
    "de", grammar, classes, {}, cldr::customs, cldr::ends_sentence, cldr::spells_letters, cldr::stems};

}  // namespace audio_edition::de
