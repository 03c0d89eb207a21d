// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace audio_edition {

/// Calls `take` with the phonemes of each clause of `text`, as eSpeak NG cuts and pronounces it; empty ones are left out.
/// `flags` are those of espeak_Synth, `mode` is that of espeak_TextToPhonemes. Throws Error{internal} where the engine
/// refuses.
void translate_clauses(const std::string& text, unsigned flags, int mode,
                       const std::function<void(std::string_view)>& take);

/// Of the library: "1.51".
[[nodiscard]] std::string espeak_version();

}  // namespace audio_edition
