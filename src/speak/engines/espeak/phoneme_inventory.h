// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace audio_edition {

/// Which of the engine's tables of English phonemes a voice has: that of its "en-us" or that of its "en". A
/// voice of another language has none, and reads the spelling where a word comes with IPA.
enum class PhonemeInventory { american, british, none };

/// american for en-US, en-CA and plain "en"; british for every other English (BCP 47, in any case, also
/// `en_GB`); american for what is not a tag, which is taken for English; none for other languages.
[[nodiscard]] PhonemeInventory inventory_of(std::string_view language);

}  // namespace audio_edition
