// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "audio_edition/diagnostics.h"
#include "audio_edition/installation.h"
#include "install/found_voice.h"
#include "install/voice_source.h"

namespace audio_edition {

/// What is wanted of the voices that are found.
struct VoiceWishes {
    std::string name = {};      ///< for the only one; empty for a name of its own
    std::string speaker = {};   ///< of a model with several: a number, a name of the model's, or "all"
    std::string language = {};  ///< BCP 47, of a model that does not say its own
    std::vector<std::string> only =
        {};  ///< the voices that are wanted, where there are more; "all" for every one
};

/// The voices in `sources`, which are looked at together: a model may be in one, and its styles in another.
/// They must outlive what is returned.
///
/// Throws Error: broken_input where there is none, saying what is missing, or where something is broken;
/// no_input where a part of a voice is missing; usage for wishes that cannot be met. Never looks into a
/// model.
[[nodiscard]] std::vector<FoundVoice> find_voices(const std::vector<std::unique_ptr<VoiceSource>>& sources,
                                                  const VoiceWishes& wishes, const DataFolders& folders,
                                                  Diagnostics& diagnostics);

}  // namespace audio_edition
