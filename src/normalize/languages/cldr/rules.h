// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/language.h"
#include "normalize/language_rules.h"
#include "normalize/languages/cldr/forms.h"

namespace audio_edition::cldr {

/// The rules of a language that has no folder of its own: its numbers, dates, units and currencies as CLDR
/// has them; what CLDR does not know is left to the engine as it is written. Made once per language and kept.
[[nodiscard]] const LanguageRules& rules_of(const Language& language);

/// The rules of a language with a folder: its grammar and its classes; the rest as below.
///
///     constinit const LanguageRules rules = cldr::rules_with("nl", grammar, classes);
[[nodiscard]] constexpr LanguageRules rules_with(std::string_view language,
                                                 const Grammar* (*grammar)(std::string_view),
                                                 std::span<const SemioticClass> (*classes)(),
                                                 SentenceMarks marks = {}) noexcept;

// What a language's rules are made of, where nothing else is known.
[[nodiscard]] ReadingCustoms customs(const Language& language);
[[nodiscard]] bool ends_sentence(const Lexemes& lexemes, std::size_t period) noexcept;
[[nodiscard]] bool spells_letters(std::string_view letters, std::string_view ending, std::string_view ipa);
[[nodiscard]] std::vector<std::string> stems(std::string_view word);

/// The words, folded, that the abbreviations of `forms` begin with, each once.
[[nodiscard]] std::vector<std::string_view> first_words(const Forms& forms);

constexpr LanguageRules rules_with(std::string_view language, const Grammar* (*grammar)(std::string_view),
                                   std::span<const SemioticClass> (*classes)(),
                                   SentenceMarks marks) noexcept {
    return {.language = language,
            .grammar = grammar,
            .classes = classes,
            .added_endings = {},
            .customs = customs,
            .ends_sentence = ends_sentence,
            .spells_letters = spells_letters,
            .stems = stems,
            .sentences = marks};
}

}  // namespace audio_edition::cldr
