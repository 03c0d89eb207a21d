// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "text/mapped_text.h"

namespace audio_edition {

/// Words that stand nowhere in the source: a text without pieces.
[[nodiscard]] inline MappedText generated_text(std::string_view words) {
    MappedText text;
    text.append_generated(words);
    return text;
}

}  // namespace audio_edition
