// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "normalize/normalize.h"

namespace audio_edition {

/// One token at the place, and why it is said so.
struct ExplainedWord {
    ByteSpan source;
    std::string written;
    std::string spoken;   ///< empty when it is not said
    Rule rule;            ///< of the lexicon: its line
    std::string instead;  ///< the runner-up and its rule; empty when nothing else was possible
    Passage alone;        ///< the token by itself, for the engine
    std::string phonemes;
};

/// Why one place of a text is said as it is.
struct Explanation {
    std::string where;     ///< "meeting.txt:12:7"
    std::string sentence;  ///< as it is said
    std::vector<ExplainedWord> words;
    std::string left_out;  ///< the rule by which the place is not read at all
};

/// Explains the tokens that touch `place`, which lies in `document.source`. Where several passages hold it (a
/// table's header is read with every row), the first.
[[nodiscard]] Explanation explain(const Document& document, ByteSpan place, const Normalizer& normalizer);

///     meeting.txt:12:7  bytes 345-349
///     sentence    In nineteen eighty-four, Doctor Orr paid.
///
///     written     1984
///     spoken      nineteen eighty-four
///     rule        year: number after a preposition
///     instead of  one thousand nine hundred eighty-four (cardinal: digits)
///     phonemes    n'aInti:n 'eIti f'o@
[[nodiscard]] std::string explanation_text(const Explanation& explanation);

}  // namespace audio_edition
