// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "audio_edition/reading_options.h"
#include "document/document.h"
#include "document/script.h"
#include "language/language.h"
#include "lexicon/lexicon.h"
#include "normalize/number_style.h"
#include "normalize/work_evidence.h"

namespace audio_edition {

struct NormalizeOptions {
    Language language =
        Language::english();  ///< whose rules apply; its region decides what `reading` leaves open
    ReadingOptions reading = {};
    bool inline_pronunciations = false;  ///< read {Khan|/kɑːn/} in the text as a lexicon's line
    std::shared_ptr<const WorkEvidence> evidence =
        {};  ///< of the work that is read; null where nothing is known of it
};

/// One decision, for `--trace`: what was chosen and what came next.
struct Trace {
    ByteSpan written;
    std::string spoken;
    std::string ipa;  ///< the pronunciation, where the spelling does not tell it; mostly empty
    Rule rule;
    std::string runner_up;  ///< its spoken form; empty when there was no other reading
    Rule runner_up_rule;
};

/// What will be said, in its order, before a word of it is read: passages have their kind and what is
/// written, no more. `Normalizer::passage` reads them, one by one, when they are needed.
///
/// The sections are moved out of `document`, which stays as it is otherwise.
[[nodiscard]] Script draft_script(Document& document);
[[nodiscard]] inline Script draft_script(Document&& document) {
    return draft_script(document);
}

struct LanguageRules;
class ClassIndex;
namespace cldr {
class Grammar;
}

/// Turns what is written into what is said, by the rules of a language.
///
/// Tokens are views into the text. Each semiotic class proposes readings for stretches of tokens; they form a
/// lattice, and the cheapest path through it is the reading. The result tiles the written and the spoken text
/// without a gap. Immutable; any number of threads may call it. Never throws for content.
class Normalizer {
  public:
    /// `lexicon` must outlive this.
    Normalizer(const Lexicon& lexicon, const NormalizeOptions& options);
    /// With rules that are not in the table of languages. They must outlive the program's use of any
    /// normalizer.
    Normalizer(const Lexicon& lexicon, const NormalizeOptions& options, const LanguageRules& rules);

    [[nodiscard]] Passage passage(BlockKind kind, MappedText written,
                                  std::vector<Trace>* trace = nullptr) const;
    /// The passage of a draft, read.
    [[nodiscard]] Passage passage(const Passage& draft, std::vector<Trace>* trace = nullptr) const;
    /// The draft of a document with every passage read. A token takes a hundred bytes: not for whole books.
    [[nodiscard]] Script script(const Document& document) const;

  private:
    const Lexicon& lexicon_;
    NormalizeOptions options_;
    const LanguageRules& rules_;
    const ClassIndex& index_;
    const cldr::Grammar* grammar_;
    NumberStyle numbers_;
};

}  // namespace audio_edition
