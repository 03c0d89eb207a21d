// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "audio/units.h"
#include "document/script.h"

namespace audio_edition {

/// The words of one token, and the punctuation that follows them: what has a time of its own.
struct SpeechToken {
    std::size_t token = 0;  ///< index into the passage's tokens
    std::string text = {};  ///< spoken words, in ordinary spelling, no markup
    std::string ipa = {};   ///< how they are pronounced, where the spelling does not tell it; may be empty
    Manner manner = Manner::plain;
    std::string punctuation = {};  ///< of `, ; : . ? !` or an em dash, as it shapes melody and pause
};

/// One sentence.
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
