// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "normalize/languages/en/region.h"

namespace audio_edition::en {

/// How people say letters one by one, in IPA with the stress on the last; `ending`, where there is one, is an
/// s that is said.
///
///     letters_ipa("NC", "", american)    ˌɛnˈsiː        letters_ipa("CD", "s", american)    ˌsiːˈdiːz
[[nodiscard]] std::string letters_ipa(std::string_view letters, std::string_view ending, Region region);

/// True when `ipa`, whatever its stress, says `letters` one by one: COPD does, FAQ as "fack" does not.
[[nodiscard]] bool is_letter_by_letter(std::string_view letters, std::string_view ending,
                                       std::string_view ipa);

}  // namespace audio_edition::en
