// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/fr/french.h"

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/fr/french_forms.h"
#include "normalize/languages/fr/french_grammar.h"

namespace audio_edition::fr {
namespace {

const cldr::Grammar* grammar(std::string_view /*language*/) {
    static const FrenchGrammar french;
    return &french;
}

std::span<const SemioticClass> classes() {
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = cldr::classes_with(words);
    return table;
}

}  // namespace

constinit const LanguageRules rules{"fr",
                                    grammar,
                                    classes,
                                    {},
                                    cldr::customs,
                                    cldr::ends_sentence,
                                    cldr::spells_letters,
                                    cldr::stems,
                                    {U"\u201C\u2018", U"\u00BB"}};

}  // namespace audio_edition::fr
