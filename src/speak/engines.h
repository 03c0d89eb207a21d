// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "speak/engine_kind.h"

namespace audio_edition {

using EngineTable = std::span<const EngineKind* const>;

/// Every engine, a line each; the first is the one of voice files that name none.
[[nodiscard]] EngineTable engines() noexcept;

}  // namespace audio_edition
