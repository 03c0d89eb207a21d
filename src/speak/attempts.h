// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <variant>
#include <vector>

#include "speak/failure.h"
#include "speak/protocol.h"
#include "speak/retry_ladder.h"
#include "speak/speaker_pool.h"
#include "speak/speakers.h"

namespace audio_edition {

template <typename T>
using OrFailure = std::variant<T, SpeechFailure>;

/// The tokens of pieces of `sentences`, as they travel.
[[nodiscard]] std::vector<TokenRun> runs_of(std::span<const SpeechSentence> sentences,
                                            std::span<const Piece> pieces);

/// Has text spoken or translated in one fresh child, within limits that grow with the text. From any thread.
///
/// What comes back answers every run with a place for every token, or is the reason why it does not. Throws
/// Error{try_again} when the system has no process left, and what Speakers throws.
class SpeechAttempts {
  public:
    SpeechAttempts(Speakers& speakers, const SpeakerLimits& limits, int words_per_minute) noexcept;

    [[nodiscard]] OrFailure<SpokenReply> speak(std::vector<TokenRun> runs) const;
    /// A line for each run.
    [[nodiscard]] OrFailure<PhonemesReply> phonemes(std::vector<TokenRun> runs) const;

  private:
    [[nodiscard]] ChildLimits limits_for(std::span<const TokenRun> runs) const noexcept;
    [[nodiscard]] Message ask(const Message& request, std::size_t largest_reply,
                              const ChildLimits& limits) const;

    Speakers& speakers_;
    SpeakerLimits limits_;
    int words_per_minute_;
};

}  // namespace audio_edition
