// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "audio_edition/diagnostics.h"
#include "install/found_voice.h"

namespace audio_edition {

/// Where the voices of this kind keep their files, in the folder of voices.
inline constexpr const char* kokoro_folder = "kokoro";

/// Kokoro's voices among `files`: every style (af_heart.bin) makes one, with the model that is there too.
/// That is a NAME.onnx without a configuration of its own, or a model cut into several files called part.bin,
/// which are joined in the order of their paths; else the one installed in `own_voices` before.
///
/// `only` names those that are wanted, by our names or by their own; "all" are those whose language we have
/// phonemes of. Where it is empty they are those that we recommend, or all where there is none of these.
/// Styles that we have no phonemes for are noted where all are asked for.
///
/// Nothing where there is no style. Throws Error: no_input where there are styles and no model; broken_input
/// for several models; usage for a name in `only` that is none.
[[nodiscard]] std::vector<FoundVoice> find_kokoro_voices(const std::vector<GivenFile>& files,
                                                         const std::vector<std::string>& only,
                                                         const std::filesystem::path& own_voices,
                                                         Diagnostics& diagnostics);

}  // namespace audio_edition
