// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/es/spanish.h"

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/es/spanish_forms.h"
#include "normalize/languages/es/spanish_grammar.h"
#include "text/locale_words.h"

namespace audio_edition::es {
namespace {

/// A region of America that writes 1,000.5.
cldr::Forms with_points() {
    cldr::Forms pointed = forms;
    pointed.numbers.decimal_marks = U".";
    pointed.numbers.group_marks = U",";
    pointed.numbers.decimal_word = "punto";
    pointed.numbers.point_word = {};
    return pointed;
}

const cldr::Grammar* grammar(std::string_view tag) {
    static const SpanishGrammar spanish("es", forms);
    static const cldr::Forms pointed_forms = with_points();
    static const SpanishGrammar pointed("es-419", pointed_forms);
    return number_marks(tag).decimal == U'.' ? &pointed : &spanish;
}

std::span<const SemioticClass> classes() {
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = cldr::classes_with(words);
    return table;
}

}  // namespace

constinit const LanguageRules rules = cldr::rules_with("es", grammar, classes);

}  // namespace audio_edition::es
