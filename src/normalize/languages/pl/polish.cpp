// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/pl/polish.h"

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/pl/polish_forms.h"
#include "normalize/languages/pl/polish_grammar.h"

namespace audio_edition::pl {
namespace {

const cldr::Grammar* grammar(std::string_view /*language*/) {
    static const PolishGrammar polish;
    return &polish;
}

/// w 1984 roku, 2022 r.
void propose_year(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto value = cldr::small_value(lexemes, at);
    const std::size_t noun = lexemes.skip_space(at + 1);
    const std::string_view word = lexemes.folded(noun);
    const bool in_short = word == "r" && lexemes.is_symbol(noun + 1, U'.');
    if (!value || lexemes.text(at).size() != 4 || !cldr::number_starts(lexemes, at) ||
        !(in_short || word == "rok" || word == "roku" || word == "rokiem"))
        return;
    cldr::Agreement agreement = context.grammar->governed(lexemes, at, cldr::Gender::masculine);
    if (word != "rok" && agreement.grammatical_case == cldr::GrammaticalCase::nominative)
        agreement.grammatical_case = cldr::GrammaticalCase::genitive;
    proposals.say(at, at + 1, certainty::likely, "year", context.grammar->ordinal(*value, agreement));
}

std::span<const SemioticClass> classes() {
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = [] {
        std::vector<SemioticClass> shared = cldr::classes_with(words);
        shared.insert(shared.begin() + 2, {"year", {.digits = true}, propose_year});
        return shared;
    }();
    return table;
}

}  // namespace

constinit const LanguageRules rules{
    "pl", grammar, classes, {}, cldr::customs, cldr::ends_sentence, cldr::spells_letters, cldr::stems};

}  // namespace audio_edition::pl
