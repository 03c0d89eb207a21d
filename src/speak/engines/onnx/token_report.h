// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "speak/engine.h"
#include "speak/engines/espeak/phonemiser.h"

namespace audio_edition {

/// For what is said to see whether it can be said.
class DeafListener final : public EngineListener {
  public:
    bool samples(std::span<const std::int16_t>) override { return true; }
    void begins(std::size_t, std::int64_t) override {}
    void leaves_out(std::size_t, std::string_view) override {}
    void alters(std::size_t, std::string_view) override {}
};

/// The tokens that are said, ascending.
[[nodiscard]] std::vector<std::size_t> said_tokens(const Phonemes& phonemes);

/// Tells the listener which of `tokens` tokens are left out, and which are said otherwise than they stand: what the
/// phonemiser found, and what the model's symbols cannot say.
void tell_of_tokens(std::size_t tokens, const Phonemes& phonemes, std::span<const UnspeakableToken> altered,
                    EngineListener& listener);

}  // namespace audio_edition
