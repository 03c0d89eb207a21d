// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "xml/escape_markup.h"

namespace audio_edition {

/// What an element says of text in another language than that around it: ` lang="ar" dir="rtl"`; nothing for
/// "".
[[nodiscard]] std::string language_attributes(const std::string& language);

/// Code units that `text` has in UTF-16, as scripts and DOM ranges count; a malformed byte is one.
[[nodiscard]] std::size_t utf16_length(std::string_view text) noexcept;

}  // namespace audio_edition
