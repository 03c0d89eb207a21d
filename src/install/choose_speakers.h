// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "install/found_voice.h"

namespace audio_edition {

/// A voice for each speaker that is asked for: `wanted` is a number from 0, a name that the model has for
/// one, or "all"; where it is empty the voices stay as they are, with the first speaker of each.
///
///     libritts_r, "92"      libritts_r#92
///     vctk, "p239"          vctk#1
///
/// Throws Error{usage} where there is no such speaker.
[[nodiscard]] std::vector<FoundVoice> choose_speakers(std::vector<FoundVoice> voices,
                                                      const std::string& wanted);

}  // namespace audio_edition
