// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/es/spanish.h"

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/es/spanish_forms.h"
#include "normalize/languages/es/spanish_grammar.h"

namespace audio_edition::es {
namespace {

const cldr::Grammar* grammar(std::string_view /*language*/) {
    static const SpanishGrammar spanish;
    return &spanish;
}

std::span<const SemioticClass> classes() {
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = cldr::classes_with(words);
    return table;
}

}  // namespace

constinit const LanguageRules rules{
    "es", grammar, classes, {}, cldr::customs, cldr::ends_sentence, cldr::spells_letters, cldr::stems};

}  // namespace audio_edition::es
