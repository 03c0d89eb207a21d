// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "speak/engine_languages.h"

namespace audio_edition {

/// The languages of eSpeak NG, by tag; of those that it has several voices for, the usual one. Rough are
/// those whose dictionary has less than 10 kB: it holds no words then.
[[nodiscard]] std::span<const EngineLanguage> espeak_languages() noexcept;

}  // namespace audio_edition
