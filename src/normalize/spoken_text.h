// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "document/script.h"

namespace audio_edition {

/// What is said, for those who get nothing but text: letters that are said one by one have stops between
/// them, without which the first of "A M" would be taken for the article.
///
///     at ten A M      at ten A.M
///
/// As long as `passage.spoken`, so that spans of the one fit the other.
[[nodiscard]] std::string spoken_text(const Passage& passage);

}  // namespace audio_edition
