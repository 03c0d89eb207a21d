// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "lexicon/lexicon.h"
#include "normalize/entry_starts.h"
#include "normalize/lexeme.h"
#include "normalize/normalize.h"
#include "normalize/number_style.h"
#include "normalize/proposals.h"

namespace audio_edition {

struct LanguageRules;
namespace cldr {
class Grammar;
}

/// What a class may look at when it proposes.
struct Context {
    const LanguageRules& rules;
    const cldr::Grammar* grammar;  ///< of `rules`; may be null
    const Lexemes& lexemes;
    const Lexicon& lexicon;
    const EntryStarts& entry_starts;
    const NormalizeOptions& options;
    const NumberStyle& numbers;
    const WorkEvidence& evidence;  ///< of the work; empty where nothing is known of one
    DateOrder dates = DateOrder::month_first;
    BlockKind block = BlockKind::paragraph;
};

/// Which lexemes a class wants to be asked about; a class is asked only there, so plain words cost next to
/// nothing.
struct Triggers {
    bool digits = false;                           ///< any digits
    bool upper_words = false;                      ///< WORD, single capital letters
    bool mixed_words = false;                      ///< iPhone
    bool capitalised_words = false;                ///< Word
    std::u32string_view symbols = {};              ///< these characters
    bool other_symbols = false;                    ///< any symbol that is not ASCII
    std::span<const std::string_view> words = {};  ///< these words, folded
    bool lexicon_words = false;                    ///< words that may begin an entry of the lexicon
};

/// A class of written forms that are said differently from their spelling: dates, money, Roman numerals
/// (Taylor's semiotic class, "Text-to-Speech Synthesis", 2009, chapter 4).
///
/// `propose` adds the readings that begin at lexeme `at`, in the class's order of preference: none, one, or
/// several that compete. It may look around `at` as far as a bounded
/// number of lexemes.
struct SemioticClass {
    std::string_view name;  ///< as its rules and traces give it
    Triggers triggers;
    void (*propose)(const Context& context, std::size_t at, Proposals& proposals);
};

}  // namespace audio_edition
