// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include "xml/escape_markup.h"

namespace audio_edition {

/// Code units that `text` has in UTF-16, as scripts and DOM ranges count; a malformed byte is one.
[[nodiscard]] std::size_t utf16_length(std::string_view text) noexcept;

}  // namespace audio_edition
