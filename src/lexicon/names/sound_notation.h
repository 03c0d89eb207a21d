// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "lexicon/names/sounds.h"

namespace audio_edition {

/// Phones as the files of letter rules and models write them, separated by blanks: "d ˈɑː|ə" is a vowel that
/// has the main stress and would be ə without any; ˌ is a secondary one; i̯ is no syllable for the stress;
/// "-" is no sound. Throws Error{broken_input, where}.
[[nodiscard]] Phones parse_sounds(std::string_view text, const std::string& where);

}  // namespace audio_edition
