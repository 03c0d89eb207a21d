// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "audio/units.h"
#include "document/script.h"
#include "speak/utterances.h"
#include "speak/voice.h"

namespace audio_edition {

/// One passage, or some whole sentences of a long one: what is spoken, timed and encoded as one thing.
struct UnitPlan {
    std::size_t section = 0;
    std::size_t passage = 0;     ///< of that section
    std::size_t first = 0;       ///< utterances of that passage,
    std::size_t last = 0;        ///< half-open
    Milliseconds silence_after;  ///< from its last sample of speech to the first of what follows
};

/// The units of a script in the order they are heard.
///
/// A passage longer than `limit` bytes of spoken text is cut at sentence ends, into units as long as the
/// limit allows; a single sentence is never cut. A passage without a word to say has no unit.
[[nodiscard]] std::vector<UnitPlan> plan_units(const Script& script, const Pauses& pauses,
                                               std::size_t limit = 600);

/// What the engine gets for a unit.
[[nodiscard]] SpeechUnit speech_unit(const Script& script, const UnitPlan& plan, const Pauses& pauses,
                                     SampleRate rate);

/// The sentences of utterances `first` to `last` (half-open) of a passage, `between` apart; those without a
/// word are left out.
///
/// Words carry the punctuation that is heard after them. A question or exclamation inside a sentence ends a
/// call of the engine and is followed by half of `between`; a sentence, or a heading, without a final mark is
/// said as if it had a full stop.
///
///     passage   "Why?" he asked (again)
///     said      Why? | he asked, again.
[[nodiscard]] std::vector<SpeechSentence> speech_sentences(const Passage& passage, std::size_t first,
                                                           std::size_t last, Frames between);

}  // namespace audio_edition
