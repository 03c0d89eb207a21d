// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/sv/swedish.h"

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/sv/swedish_forms.h"
#include "normalize/languages/sv/swedish_grammar.h"

namespace audio_edition::sv {
namespace {

const cldr::Grammar* grammar(std::string_view /*language*/) {
    static const SwedishGrammar swedish;
    return &swedish;
}

/// på 1990-talet, 80-tal
void propose_decade(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto value = cldr::small_value(lexemes, at);
    if (!value || !lexemes.is_dash(at + 1) || !lexemes.folded(at + 2).starts_with("tal") ||
        !cldr::number_starts(lexemes, at))
        return;
    proposals.say(at, at + 3, certainty::certain, "decade",
                  context.grammar->year(*value) + std::string(lexemes.text(at + 2)));
}

/// 2 kap. 3 §: chapters and paragraphs of laws are ordinals
void propose_law(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto value = cldr::small_value(lexemes, at);
    const std::size_t noun = lexemes.skip_space(at + 1);
    const bool chapter = lexemes.is_word(noun, "kap") && lexemes.is_symbol(noun + 1, U'.') &&
                         !lexemes.is_end(lexemes.skip_space(noun + 2));
    const bool paragraph = lexemes.is_symbol(noun, U'§') && !lexemes.is_symbol(noun + 1, U'§');
    if (!value || !(chapter || paragraph) || !cldr::number_starts(lexemes, at)) return;
    proposals.say(at, chapter ? noun + 2 : noun + 1, certainty::certain, "place in a law",
                  context.grammar->ordinal(*value, {}) + (chapter ? " kapitlet" : " paragrafen"));
}

std::span<const SemioticClass> classes() {
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = [] {
        std::vector<SemioticClass> shared = cldr::classes_with(words);
        shared.insert(shared.begin() + 2, {"decade", {.digits = true}, propose_decade});
        shared.insert(shared.begin() + 2, {"law", {.digits = true}, propose_law});
        return shared;
    }();
    return table;
}

}  // namespace

constinit const LanguageRules rules = cldr::rules_with("sv", grammar, classes);

}  // namespace audio_edition::sv
