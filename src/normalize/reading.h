// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/script.h"

namespace audio_edition {

/// How sure a class is of a reading: its cost per lexeme. A path's cost is the sum over its readings of
/// cost × lexemes, plus a little for each reading, so that of two equally sure ways to read something the one
/// with fewer, longer readings wins.
namespace certainty {
inline constexpr float lexicon = 0.1F;     ///< a person said so
inline constexpr float certain = 1.0F;     ///< the form admits no other reading (12:30 p.m., $5)
inline constexpr float likely = 2.0F;      ///< the context decides for it (in 1984)
inline constexpr float possible = 3.0F;    ///< the usual reading where nothing decides (a bare 1984)
inline constexpr float fallback = 4.0F;    ///< better than nothing (digits one by one)
inline constexpr float plain = 5.0F;       ///< as it is written
inline constexpr float a_reading = 0.25F;  ///< for each reading on the path
}  // namespace certainty

/// One way to say some lexemes: an edge of the lattice.
struct Reading {
    std::size_t first = 0, last = 0;   ///< lexemes, half-open, not empty
    float cost = certainty::possible;  ///< per lexeme
    Rule rule;
    /// Empty when it is not said. Letters that are said one by one have stops between them: "dot A.T".
    std::string spoken = {};
    std::string ipa = {};  ///< the pronunciation, where the spelling does not tell it
    TokenKind kind = TokenKind::word;
    Manner manner = Manner::plain;  ///< the normalizer sees to letters
};

using Readings = std::vector<Reading>;

}  // namespace audio_edition
