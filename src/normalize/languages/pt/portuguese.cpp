// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/pt/portuguese.h"

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/pt/portuguese_forms.h"
#include "normalize/languages/pt/portuguese_grammar.h"

namespace audio_edition::pt {
namespace {

/// Without a region, and in America, as in Brazil; else as in Portugal.
const cldr::Grammar* grammar(std::string_view tag) {
    static const PortugueseGrammar brazilian(false), european(true);
    return tag == "pt" || tag.ends_with("-BR") ? &brazilian : &european;
}

std::span<const SemioticClass> classes() {
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = cldr::classes_with(words);
    return table;
}

}  // namespace

constinit const LanguageRules rules = cldr::rules_with("pt", grammar, classes);

}  // namespace audio_edition::pt
