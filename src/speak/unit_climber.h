// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostics.h"
#include "speak/attempts.h"
#include "speak/retry_ladder.h"

namespace audio_edition {

/// Puts a spoken unit together from what comes back, piece by piece.
class UnitClimber final : public Climber {
  public:
    UnitClimber(const SpeechUnit& unit, const SpeechAttempts& attempts, SampleRate rate,
                Diagnostics& diagnostics);

    std::optional<SpeechFailure> attempt(std::span<const Piece> pieces) override;
    void give_up(const Piece& token, const SpeechFailure& failure) override;

    /// The seccomp filter held in every child that answered.
    [[nodiscard]] bool always_confined() const noexcept { return always_confined_; }

    [[nodiscard]] SpokenUnit take();

  private:
    [[nodiscard]] OrFailure<SpokenReply> speak(std::vector<TokenRun> runs);
    /// A token whose pronunciation does not work still has its spelling.
    [[nodiscard]] bool spell_out(const Piece& token, const SpeechFailure& failure);
    [[nodiscard]] std::span<const SpeechToken> tokens_of(const Piece& piece) const noexcept;
    void append(const Piece& piece, const SpokenRun& run, std::span<const std::int16_t> samples);
    /// For what these pieces give, so that it need not be moved as it grows.
    void make_room(std::span<const Piece> pieces, std::size_t samples);
    void append_silence(Frames length);
    void finish(const Piece& piece);
    void report(const SpeechToken& token, const std::string& what);

    const SpeechUnit& unit_;
    const SpeechAttempts& attempts_;
    Diagnostics& diagnostics_;
    SpokenUnit spoken_;
    bool always_confined_ = true;
};

}  // namespace audio_edition
