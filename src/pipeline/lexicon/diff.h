// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/script.h"
#include "normalize/normalize.h"

namespace audio_edition {

/// A sentence that another lexicon says otherwise.
struct ChangedSentence {
    std::size_t section = 0;  ///< of the draft
    std::string written;      ///< on one line
    std::string before;       ///< the words that change, as said: `Khan [k'A:n]`
    std::string after;
};

/// The sentences of `draft` whose spoken words or phonemes differ between two normalisers, in order: those
/// that would sound different, and no others. Where the two part a passage into other sentences, the passage
/// counts as one.
[[nodiscard]] std::vector<ChangedSentence> changed_sentences(const Script& draft, const Normalizer& before,
                                                             const Normalizer& after);

}  // namespace audio_edition
