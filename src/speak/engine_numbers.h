// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speak/engine_kind.h"
#include "speak/engine_settings.h"

namespace audio_edition {

/// The number that `settings` have for `key`, which must be one of a number; the usual one where they have
/// none. They may come over a wire: throws Error{unavailable} for what is not a number, or out of the key's
/// range.
[[nodiscard]] int number_of(const EngineSettings& settings, const EngineKind& kind, const EngineKey& key);

}  // namespace audio_edition
