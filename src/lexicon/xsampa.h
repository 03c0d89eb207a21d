// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// X-SAMPA (Wells, 1995: IPA in ASCII) as IPA.
///
///     "kA:n    ˈkɑːn        I"mrA:n    ɪˈmrɑːn        St    ʃt        a~    ã        r\    ɹ
///
/// Throws Error{broken_input, where} for a character that is not a symbol of it.
[[nodiscard]] std::string xsampa_to_ipa(std::string_view xsampa, const std::string& where);

}  // namespace audio_edition
