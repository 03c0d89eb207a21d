// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "speak/engines/espeak/allowed_characters.h"
#include "speak/engines/espeak/phoneme_inventory.h"
#include "speak/utterances.h"

namespace audio_edition {

/// Raised whenever the same tokens come to be given to the engine otherwise. A test holds it to what is
/// given.
inline constexpr int espeak_adapter_version = 2;

/// Whether the engine is to say when it comes to each token.
enum class Marks : std::uint8_t {
    set,   ///< in SSML
    none,  ///< in plain text, for phonemes as they are without marks between the words
};

/// One call of the engine: at most a sentence, with phonemes in [[ ]]; as SSML with marks named 0, 1, 2, …
struct EngineCall {
    std::string ssml;  ///< plain text with Marks::none
    std::size_t marks = 0;
    bool pause_after = false;  ///< ends with the pause that its last punctuation calls for
};

/// A token of which something is not said.
struct UnspeakableToken {
    std::size_t token = 0;  ///< index into the tokens that were given
    bool silent = false;    ///< nothing is left of it; it has no mark
    std::string reason;
    bool of_sound = false;  ///< that the voice lacks; the reason is the same wherever it stands
};

/// Some tokens of one sentence, as the engine gets them.
struct EngineInput {
    std::vector<EngineCall> calls;
    std::vector<std::size_t> marked;  ///< for each mark, call by call: index of its token
    std::vector<UnspeakableToken> unspeakable;
};

/// Builds the calls that speak `tokens`, which are a sentence or part of one.
///
///     {"In"} {"twenty twenty-two", ","} {"Khan", IPA "ˈkɑːn"} {"went", "."}
///     <mark name="0"/>In <mark name="1"/>twenty twenty-two, <mark name="2"/>[[k'A:n]] <mark name="3"/>went.
///
/// Words in capitals become lower case where they are words, and single capitals are set with stops where
/// they are letters (A T, A.T), as the engine wants them. IPA becomes the phonemes of the voice of `accent`;
/// IPA that it does not know gives way to the token's text.
///
/// Every mark is ours, and so is every bracket: text comes through `guard_text`, phonemes through
/// `is_phoneme_string`. Tokens with nothing to say
/// have no mark; those of mere punctuation are not counted as unspeakable.
///
/// A call holds at most 300 bytes of text and 60 marks, or 420 and 36 where a letter takes several bytes. It
/// ends where a sentence ends inside the sentence (a quotation's full stop), since the engine loses the mark
/// that follows; in a long sentence after a comma or the like where one is near; and before a letter is said
/// a fourth time in a row, which the engine would not.
///
/// Total: takes any bytes, never throws for them.
[[nodiscard]] EngineInput make_engine_input(std::span<const SpeechToken> tokens, PhonemeInventory inventory,
                                            Marks marks = Marks::set, const Letters& letters = {});

}  // namespace audio_edition
