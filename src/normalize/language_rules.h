// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "audio_edition/reading_options.h"
#include "language/language.h"
#include "normalize/classes/semiotic_class.h"
#include "normalize/lexeme.h"
#include "normalize/sentences.h"
#include "normalize/work_evidence.h"

namespace audio_edition {

namespace cldr {
class Grammar;
}

/// What readers of a language, in a region, expect where nobody asked for anything else.
struct ReadingCustoms {
    DateOrder dates = DateOrder::day_first;
    bool and_in_numbers = false;
};

/// All that the normalizer knows of a language. One object per language, in `languages/<tag>/`, found by
/// `rules_for`; outside these folders no word of any language is recognised or said.
///
///     Lexemes + LanguageRules  ─▶  readings  ─▶  lattice  ─▶  Passage
///
/// Immutable and static: pointers to it never dangle, any number of threads may use it.
struct LanguageRules {
    std::string_view language;  ///< the base of its tags: "en"
    /// What its classes ask about numbers and agreement; null where they know that themselves. It lives as
    /// long as the program. `tag` may have a region: "pt-PT".
    const cldr::Grammar* (*grammar)(std::string_view tag);
    /// In the order of preference between readings that cost the same. At most 64.
    std::span<const SemioticClass> (*classes)();
    /// Endings that editors add in brackets, which are read as part of the word: idea[s].
    std::span<const std::string_view> added_endings;
    ReadingCustoms (*customs)(const Language& language);
    /// Whether the full stop at lexeme `period`, which belongs to an abbreviation, ends its sentence as well.
    bool (*ends_sentence)(const Lexemes& lexemes, std::size_t period) noexcept;
    /// Whether `ipa`, whatever its stress, says `letters` one by one, with the plural's `ending` where there
    /// is one.
    bool (*spells_letters)(std::string_view letters, std::string_view ending, std::string_view ipa);
    /// The words that `word`, folded, may be a form of, made by an ending; some of them are no words.
    /// English: stopped is made of stopp, stoppe or stop.
    std::vector<std::string> (*stems)(std::string_view word);
    SentenceMarks sentences = {};
    /// What is gathered from a whole work before it is read; null where none of the classes asks.
    std::unique_ptr<EvidenceGatherer> (*evidence)() = nullptr;
};

/// The rules of a language; for one that has no folder, those that follow from CLDR (`cldr::rules_of`).
/// Throws Error{unavailable} where ICU's data are missing.
[[nodiscard]] const LanguageRules& rules_for(const Language& language);

/// Those that have a folder, English first.
[[nodiscard]] std::span<const LanguageRules* const> all_language_rules() noexcept;

}  // namespace audio_edition
