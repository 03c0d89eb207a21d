// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace audio_edition {

/// Calls `take` with the phonemes of each clause of `text`, as eSpeak NG cuts and pronounces it; empty ones
/// are left out. `flags` are those of espeak_Synth, `mode` is that of espeak_TextToPhonemes. Throws
/// Error{internal} where the engine refuses.
void translate_clauses(const std::string& text, unsigned flags, int mode,
                       const std::function<void(std::string_view)>& take);

/// Of espeak_TextToPhonemes: in the engine's own alphabet, or in IPA.
inline constexpr int mnemonics_mode = 0;
inline constexpr int ipa_mode = 0x02;

/// Without "(en)" and the like, which stand where the engine reads a word by the rules of another language.
[[nodiscard]] std::string without_language_flags(std::string_view ipa);

/// Of the library: "1.51".
[[nodiscard]] std::string espeak_version();

}  // namespace audio_edition
