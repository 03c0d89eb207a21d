// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <vector>

#include "audio/units.h"
#include "document/recording.h"
#include "document/script.h"
#include "pipeline/spoken_size.h"
#include "publish/timeline/unit_shape.h"
#include "speak/utterances.h"
#include "speak/voice.h"

namespace audio_edition {

/// One passage, or a part of a long one: what is spoken, timed and encoded as one thing.
struct UnitPlan {
    ScriptPlace place;
    std::size_t reader = 0;  ///< who says it, as a Cast has it
    std::size_t number = 1;  ///< of the passage among those of its kind in the section, for messages
    std::size_t size = 0;    ///< bytes of spoken text, which the time that it takes grows with
    std::size_t words = 0;   ///< of its tokens, those that are said: what is timed
    SpokenSize spoken;
    std::size_t half_pauses =
        0;  ///< silences between sentences; a question within one is followed by half of it
    std::size_t sentences = 1;        ///< in it, or parts of long ones
    Milliseconds silence_after = {};  ///< from its last sample of speech to the first of what follows
    Milliseconds lead = least_lead;   ///< silence before it, at least
};

/// Words as an edition counts them, everywhere: what is read in one go and has a time of its own. `$5.20` is
/// one, and so is a name that a lexicon says as a whole.
[[nodiscard]] std::size_t count_words(std::span<const Token> tokens) noexcept;

/// Cuts the passages of a script into units, one passage at a time.
///
/// A passage longer than `limit` bytes of spoken text is cut at sentence ends, into units as long as the
/// limit allows. Only a sentence of more than twice the limit is cut itself, after punctuation where
/// there is some, else between words. A passage without a word to say has no unit.
class UnitPlanner {
  public:
    explicit UnitPlanner(std::size_t limit = 600) : limit_(limit) {}

    /// Every passage of the script, read, in order; passage `index` of section `section`, which `reader`
    /// says.
    void add(std::size_t section, std::size_t index, const Passage& passage, std::size_t reader = 0);

    /// The units in the order they are heard, with the silences between them. Call once. Of `script`, a draft
    /// will do.
    [[nodiscard]] std::vector<UnitPlan> finish(const Script& script, const Pauses& pauses);

  private:
    std::size_t limit_;
    std::vector<UnitPlan> units_;
    std::size_t section_ = 0;
    std::map<BlockKind, std::size_t> seen_;  ///< of that section
};

/// The units of a script whose passages are all read.
[[nodiscard]] std::vector<UnitPlan> plan_units(const Script& script, const Pauses& pauses,
                                               std::size_t limit = 600);

/// What the engine gets for a unit of `passage`, which is one of `section`.
[[nodiscard]] SpeechUnit speech_unit(const ScriptSection& section, const Passage& passage,
                                     const UnitPlan& plan, const Pauses& pauses, SampleRate rate);

/// The sentences of tokens `first` to `last` (half-open) of a passage, `between` apart; those without a word
/// are left out.
///
/// Words carry the punctuation that is heard after them. A question or exclamation inside a sentence ends a
/// call of the engine and is followed by half of `between`; a sentence, or a heading, without a final mark is
/// said as if it had a full stop, and one that goes on after `last` as if it had a comma there.
///
///     passage   "Why?" he asked (again)
///     said      Why? | he asked, again.
[[nodiscard]] std::vector<SpeechSentence> speech_sentences(const Passage& passage, std::size_t first,
                                                           std::size_t last, Frames between);

/// All sentences of a passage.
[[nodiscard]] std::vector<SpeechSentence> speech_sentences(const Passage& passage, Frames between);

}  // namespace audio_edition
