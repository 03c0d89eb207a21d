// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/one_line.h"

namespace audio_edition {

/// How `text` begins, on one line of at most `limit` bytes, with "…" where more follows. Splits no character.
[[nodiscard]] std::string excerpt(std::string_view text, std::size_t limit = 80);

}  // namespace audio_edition
