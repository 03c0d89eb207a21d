// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "audio/units.h"
#include "text/byte_span.h"

namespace audio_edition {

/// One line of `<slug>.words.jsonl`.
struct SpeechMark {
    Milliseconds start;
    Milliseconds end;
    ByteSpan source;
    std::string value;
};

struct MarkedSentence {
    SpeechMark mark;
    std::vector<SpeechMark> words;
};

/// The sentences of such a file with their words. Throws Error{broken_input} naming `where` and the line: for
/// a field that is missing or of the wrong kind, a word before the first sentence, a sentence without words,
/// and times or bytes that end before they start.
[[nodiscard]] std::vector<MarkedSentence> read_speech_marks(std::string_view text, const std::string& where);

}  // namespace audio_edition
