// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "audio_edition/build.h"
#include "base/json.h"

namespace audio_edition {

/// What follows the name of the narrator: "; 2 passages in French by elise, 1 in Welsh by cy". Empty without
/// guests.
[[nodiscard]] std::string guest_list(const std::vector<GuestVoice>& guests);

/// The same as `"guests": [{"language": "fr", "voice": "elise", "passages": 2}]`; nothing without guests.
void add_guests(Json& json, const std::vector<GuestVoice>& guests);

}  // namespace audio_edition
