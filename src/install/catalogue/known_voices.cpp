// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/catalogue/known_voices.h"

#include <algorithm>
#include <array>

namespace audio_edition {
namespace {

/// From the cards of the voices, and heard.
constexpr std::array<KnownVoice, 5> known{{
    {"joe", "CC0, fine-tuned from lessac", "medium"},
    {"lessac", "recordings for research only", ""},
    {"libritts", "CC BY 4.0", ""},
    {"libritts_r", "CC BY 4.0", "medium"},
    {"ljspeech", "public domain", "high"},
}};

}  // namespace

const KnownVoice* known_voice(std::string_view name) noexcept {
    const auto found = std::ranges::find(known, name, &KnownVoice::name);
    return found == known.end() ? nullptr : &*found;
}

}  // namespace audio_edition
