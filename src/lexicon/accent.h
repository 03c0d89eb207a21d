// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace audio_edition {

/// Whose English: decides the sounds that IPA is mapped to, "and" in numbers, and the order of dates.
enum class Accent { american, british };

/// american for en-US, en-CA and plain "en"; british for every other English (BCP 47, in any case, also
/// `en_GB`). Text in another language is read by the default voice, which is American.
[[nodiscard]] Accent accent_of(std::string_view language) noexcept;

}  // namespace audio_edition
