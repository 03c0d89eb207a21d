// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "audio/units.h"
#include "audio_edition/installation.h"
#include "install/found_voice.h"

namespace audio_edition {

/// What is known of a voice once it was heard.
struct VoiceFigures {
    Lufs loudness;       ///< integrated, of the calibration passage as the engine gives it
    Decibels true_peak;  ///< of the same
    int pace = 170;      ///< words a minute that the model says by itself
};

/// Lets a voice be heard whose files are where its settings say. Throws Error where it cannot speak.
using HearVoice = std::function<VoiceFigures(const Voice&)>;

struct InstalledVoice {
    Voice voice;  ///< as `find_voice` gives it from now on
    VoiceFigures figures;
};

/// Puts a voice into the user's folder of voices.
///
/// Its files are copied beside their place and heard there; when that went well they appear in a folder of
/// their own, and then the voice file does, which makes it a voice. Whatever fails, and whenever the program
/// is killed, the voice is installed or it is not, and no other is touched. One that is installed already is
/// replaced in the same way. Files that are there already are not written again.
///
/// `found.names` is what it may be called. Throws Error: broken_input for what is not a voice, as `hear` does
/// where it cannot be heard, cannot_create, permission, try_again for a full disk, unavailable where the user
/// has no home.
[[nodiscard]] InstalledVoice install_voice(const FoundVoice& found, const DataFolders& folders,
                                           const HearVoice& hear);

}  // namespace audio_edition
