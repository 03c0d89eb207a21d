// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/it/italian.h"

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/it/italian_forms.h"
#include "normalize/languages/it/italian_grammar.h"

namespace audio_edition::it {
namespace {

const cldr::Grammar* grammar(std::string_view /*language*/) {
    static const ItalianGrammar italian;
    return &italian;
}

std::span<const SemioticClass> classes() {
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = cldr::classes_with(words);
    return table;
}

}  // namespace

constinit const LanguageRules rules = cldr::rules_with("it", grammar, classes);

}  // namespace audio_edition::it
