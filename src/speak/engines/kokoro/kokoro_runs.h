// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "speak/engines/kokoro/kokoro_symbols.h"
#include "speak/engines/onnx/spoken_symbols.h"

namespace audio_edition {

/// A sentence of a unit.
struct KokoroSentence {
    std::vector<KokoroClause> clauses;  ///< may be none
    std::vector<std::size_t> said;      ///< its tokens, ascending
};

/// Part of a sentence within a run.
struct KokoroPiece {
    std::size_t sentence = 0;
    std::size_t first = 0, last = 0;  ///< symbols of the run, half-open
};

/// What the model is given at once.
struct KokoroRun {
    std::vector<SpokenSymbol> symbols;  ///< without the pads at both ends
    std::vector<KokoroPiece> pieces;    ///< each of another sentence, which tile the symbols
    std::size_t phonemes = 0;
};

/// A piece's sound.
struct KokoroPart {
    std::size_t sentence = 0;
    SpokenPart sound;
};

/// At most so many symbols are given to the model at once, where a clause has no more. The model loses the
/// last words of much longer texts.
constexpr std::size_t best_symbols = 200;

/// Packs the sentences of a unit into runs, in order. A sentence that does not fit beside the one before it
/// begins a run; one that does not fit into any is cut after a clause.
[[nodiscard]] std::vector<KokoroRun> kokoro_runs(std::span<const KokoroSentence> sentences);

}  // namespace audio_edition
