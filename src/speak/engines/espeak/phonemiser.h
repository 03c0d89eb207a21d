// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "speak/engines/espeak/engine_input.h"
#include "speak/engines/espeak/phoneme_alignment.h"
#include "speak/engines/espeak/phoneme_inventory.h"
#include "speak/utterances.h"

namespace audio_edition {

/// What one token is in a clause.
struct TokenPhonemes {
    std::size_t token = 0;  ///< index into the tokens that were given
    PhonemeSpan span;       ///< bytes of the clause's IPA; may be empty, where it is swallowed
};

/// Words up to the next punctuation.
struct PhonemeClause {
    std::string ipa;  ///< words separated by spaces, stress marks before the sound that they stress
    std::vector<TokenPhonemes> tokens;  ///< ascending; all that is said
    std::string_view punctuation;  ///< one of `, — ; : … . ! ?`; empty at the end of a text that has none
};

struct Phonemes {
    std::vector<PhonemeClause> clauses;
    std::vector<UnspeakableToken> unspeakable;
};

/// eSpeak NG as a translator from text to IPA, for engines that eat phonemes: its dictionaries and rules, and
/// the words as it says them beside their neighbours ("the apple", "the pear").
///
///     Phonemiser phonemiser;
///     phonemiser.start();
///     phonemiser.select("en-us");
///     phonemiser.translate({{"Of"}, {"the"}, {"people", "."}})    "ʌvðə pˈiːpəl" "."; spans "ʌv", "ðə", "pˈiːpəl"
///
/// A token with IPA is said as that: by the engine's own phonemes, where it is a voice of English and they
/// have the sounds, so that the symbols are those which models have learnt; else as it was written.
///
/// There is one in a process, since the library keeps its state in globals. Takes any text.
class Phonemiser {
  public:
    /// How sounds of two letters are written.
    enum class Ties { none, written };  ///< tʃ or t^ʃ

    /// Throws Error{unavailable} when the engine's data is missing.
    void start();
    /// Takes the name of a language of the engine's ("en-us", "fr-fr"). Throws Error{unavailable} for one
    /// that it has not.
    void select(const std::string& language);
    [[nodiscard]] Phonemes translate(std::span<const SpeechToken> tokens, Ties ties) const;
    /// For people: words separated by spaces, stress marks of English before the syllable that they stress.
    [[nodiscard]] std::string pronunciation(std::span<const SpeechToken> tokens) const;

  private:
    /// Of those tokens of a clause that are said, at least one.
    [[nodiscard]] PhonemeClause clause_of(std::span<const SpeechToken> told,
                                          std::span<const std::size_t> said, int mode) const;
    [[nodiscard]] std::string line_of(std::span<const SpeechToken> tokens, int mode) const;

    PhonemeInventory inventory_ = PhonemeInventory::american;
    Letters letters_;
};

}  // namespace audio_edition
