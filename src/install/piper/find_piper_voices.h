// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "install/found_voice.h"

namespace audio_edition {

/// The voices of Piper among `files`: every NAME.onnx that has a NAME.onnx.json beside it, with the
/// MODEL_CARD of that folder.
///
///     en/en_US/joe/medium/en_US-joe-medium.onnx      joe, else joe-medium, else en_us-joe-medium
///
/// `language` is that of models that do not say theirs, as a BCP 47 tag. Throws Error{broken_input} for a
/// broken configuration, and for a model whose language nobody tells.
[[nodiscard]] std::vector<FoundVoice> find_piper_voices(const std::vector<GivenFile>& files,
                                                        const std::string& language);

}  // namespace audio_edition
