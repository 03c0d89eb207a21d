// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "audio_edition/progress.h"

namespace audio_edition {

/// "reading", "normalizing", "speaking", "publishing".
[[nodiscard]] std::string_view name_of(BuildStep step) noexcept;

}  // namespace audio_edition
