// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace audio_edition {

/// What we know of some voices before their cards are there: the catalogue tells no licences.
struct KnownVoice {
    std::string_view name;
    std::string_view licence;  ///< with what it was fine-tuned from, where that matters
    std::string_view quality;  ///< that we recommend; empty for none
};

/// Null for a voice that we know nothing of.
[[nodiscard]] const KnownVoice* known_voice(std::string_view name) noexcept;

}  // namespace audio_edition
