// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "audio/units.h"

namespace audio_edition {

/// What one mark stands before: the words of one token, and the punctuation that follows them.
struct SpeechToken {
    std::size_t token = 0;    ///< index into the passage's tokens
    std::string text;         ///< spoken words, in ordinary spelling, no markup
    std::string phonemes;     ///< engine phonemes instead of `text`; may be empty
    std::string punctuation;  ///< of `, ; : . ? !` or an em dash, as it shapes melody and pause; may be empty
};

/// One sentence: one call of the engine.
struct SpeechSentence {
    std::vector<SpeechToken> tokens;
    Frames silence_after;  ///< digital silence between this sentence and the next; 0 after the last
};

/// What is spoken as one thing: a block, or some sentences of a long one.
struct SpeechUnit {
    std::vector<SpeechSentence> sentences;
    std::string where;  ///< for messages: "section 'The Meeting', paragraph 2"
};

}  // namespace audio_edition
