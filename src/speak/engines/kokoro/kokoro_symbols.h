// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "speak/engines/espeak/phonemiser.h"
#include "speak/engines/onnx/spoken_symbols.h"

namespace audio_edition {

/// How eSpeak NG's IPA becomes Kokoro's symbols.
enum class KokoroMapping : std::uint8_t { american, british, other };

/// A language that the model has learnt.
struct KokoroLanguage {
    std::string_view tag;         ///< BCP 47, without a region where it has only one
    std::string_view phonemiser;  ///< what eSpeak NG calls it
    KokoroMapping mapping;
};

/// By BCP 47: American English, every other English, French, Hindi, Italian, Portuguese and Spanish.
[[nodiscard]] std::optional<KokoroLanguage> kokoro_language(std::string_view tag);

/// "fr, en-GB, …", for messages.
[[nodiscard]] std::string kokoro_languages();

/// IPA with ties (d^ʒ) in the model's letters: "dʒˈɑ^ɪənt" is "ʤˈIənt".
[[nodiscard]] std::string kokoro_letters(std::string_view tied_ipa, KokoroMapping mapping);

/// What the model is given for a clause.
struct KokoroClause {
    std::vector<SpokenSymbol> symbols;  ///< ends with the clause's mark, where it has one, and a blank
    std::string text;                   ///< the same for people
    std::size_t phonemes = 0;
};

struct KokoroText {
    std::vector<KokoroClause> clauses;
    std::vector<UnspeakableToken> altered;
};

/// Words have a blank between them, also those that eSpeak NG runs together. A sound that the model has no
/// symbol for is replaced by the nearest that it has. The last clause ends with a mark.
[[nodiscard]] KokoroText kokoro_text(const Phonemes& phonemes, KokoroMapping mapping);

}  // namespace audio_edition
