// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "speak/failure.h"
#include "speak/utterances.h"

namespace audio_edition {

/// Tokens `first` to `last` (half-open) of one sentence.
struct Piece {
    std::size_t sentence = 0;
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] std::size_t size() const noexcept { return last - first; }
    friend bool operator==(const Piece&, const Piece&) = default;
};

/// What is tried, and what becomes of it. Calls come in the order of the text, so results can be appended as
/// they come.
class Climber {
  public:
    virtual ~Climber() = default;
    /// Tries `pieces` together in a fresh child. Nothing: it worked, and the result has been taken.
    virtual std::optional<SpeechFailure> attempt(std::span<const Piece> pieces) = 0;
    /// One token failed alone, twice.
    virtual void give_up(const Piece& token, const SpeechFailure& failure) = 0;
};

/// Tries all sentences at once, and where that fails climbs down:
///
///     all sentences, again        a second fresh child: what was wrong may have had nothing to do with the
///     text each sentence alone its halves, their halves, … one token, again            then it is given up
///
/// The order is fixed, so the same failures give the same result. Returns the first failure that made it
/// climb down.
[[nodiscard]] std::optional<SpeechFailure> climb_down(std::span<const SpeechSentence> sentences,
                                                      Climber& climber);

}  // namespace audio_edition
