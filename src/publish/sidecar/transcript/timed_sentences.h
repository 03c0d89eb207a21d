// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "audio/units.h"
#include "document/script.h"
#include "publish/timeline/timeline.h"

namespace audio_edition {

/// A token that is heard. Times count from the start of the edition.
struct TimedWord {
    std::size_t token = 0;  ///< of the passage
    Frames start;
    Frames end;  ///< above `start`; at most where the next word starts
};

/// A sentence, or the part of an endless one that is in this unit.
struct TimedSentence {
    std::size_t first = 0;         ///< tokens of the passage,
    std::size_t last = 0;          ///< half-open
    std::vector<TimedWord> words;  ///< at least one

    [[nodiscard]] Frames start() const noexcept { return words.front().start; }
    [[nodiscard]] Frames end() const noexcept { return words.back().end; }
};

/// The sentences of a unit of which something is heard, in order. They do not overlap. A token that takes no
/// time, such as a picture that the voice has no word for, is in `first` to `last` and not among `words`.
[[nodiscard]] std::vector<TimedSentence> timed_sentences(const TimelineUnit& unit, const Passage& passage);

/// A word as a caption shows it: as written, with the punctuation that touches it.
struct CaptionWord {
    std::string text;     ///< on one line; never empty
    bool spaced = false;  ///< a space parts it from the one before
    Frames start;
    Frames end;
};

/// What a caption shows of a sentence. Writing that is skipped is left out; spoken forms are not shown.
///
///     written   He paid $1,204.50 ("too much")[3] in 2022.
///     shown     He|paid|$1,204.50|("too|much")|in|2022.
[[nodiscard]] std::vector<CaptionWord> caption_words(const TimedSentence& sentence, const Passage& passage);

/// Those words on one line.
[[nodiscard]] std::string caption_text(const std::vector<CaptionWord>& words);

}  // namespace audio_edition
