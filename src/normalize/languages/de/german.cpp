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

std::span<const SemioticClass> classes() {
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = [] {
        std::vector<SemioticClass> shared = cldr::classes_with(words, true);
        shared.insert(shared.begin() + 2, {"decade", {.digits = true}, propose_decade});
        return shared;
    }();
    return table;
}

}  // namespace

constinit const LanguageRules rules{
    "de", grammar, classes, {}, cldr::customs, cldr::ends_sentence, cldr::spells_letters, cldr::stems};

}  // namespace audio_edition::de
