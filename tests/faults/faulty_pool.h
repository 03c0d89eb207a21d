// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <thread>

#include "speak/speaker_pool.h"
#include "speak/speech.h"

namespace audio_edition {

[[nodiscard]] std::filesystem::path faulty_program();
[[nodiscard]] Voice faulty_voice();

/// Speakers whose engine does harm at certain words (see FaultyEngine), with all the time in the world.
[[nodiscard]] SpeakerPool faulty_pool(int jobs = 1);

/// The same, with a deadline short enough to wait for.
[[nodiscard]] SpeakerPool hasty_faulty_pool();

}  // namespace audio_edition
