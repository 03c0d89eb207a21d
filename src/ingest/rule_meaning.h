// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace audio_edition {

/// What the rule called `rule` goes by, in a few words: "byline" → "names its author, and the date". Empty
/// for one of which there is nothing to say.
[[nodiscard]] std::string_view meaning_of_rule(std::string_view rule) noexcept;

}  // namespace audio_edition
