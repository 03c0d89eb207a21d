// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "audio/units.h"
#include "document/script.h"
#include "publish/timeline/timeline.h"

namespace audio_edition {

/// A word of a passage, and when it is heard in the edition.
struct HeardWord {
    ByteSpan written;  ///< of the passage's text
    Milliseconds start;
    bool begins_sentence = false;
};

/// A passage as the page shows it.
struct PagePassage {
    BlockKind kind = BlockKind::paragraph;
    std::string text;
    std::vector<HeardWord> words;  ///< in the order of the text
    bool opens_scene = false;      ///< a rule stands before it
    std::string language = {};     ///< as a Passage has it
};

/// The words of a unit, in its place, after those of the units before it of the same passage.
void append_words(std::vector<HeardWord>& words, const TimelineUnit& unit, const Passage& passage,
                  SampleRate rate);

/// When each word is heard and where it stands, for `data-words`: words separated by spaces, sentences by
/// semicolons. Of each word: the milliseconds since the word before (of the first: since the edition began),
/// its length in UTF-16 code units, and, where that is not 1, how far it stands after the word before.
///
///     "I saw: nothing. Then" heard at 7314, 7500, 7810, 8950     →     7314.1.0 186.3 310.7.2;1140.4.2
[[nodiscard]] std::string words_attribute(const PagePassage& passage);

/// One element, with a line end. `heading` is the level that a heading gets, 2 to 6.
///
///     <p data-words="7314.3.0 210.3">The sea</p>
///
/// A passage in another language says which, and the direction of its script. Items that begin with their
/// number ("2. Cover it.") are of class `numbered`, rows of tables `row`.
[[nodiscard]] std::string passage_element(const PagePassage& passage, int heading);

}  // namespace audio_edition
