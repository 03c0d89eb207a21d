// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulty_pool.h"

namespace audio_edition {

std::filesystem::path faulty_program() {
    return std::filesystem::path(AUDIO_EDITION_BIN) / "faulty-speaker";
}

Voice faulty_voice() {
    Voice voice;
    voice.name = "faulty";
    voice.language = "en";
    voice.settings["voice"] = "faulty";
    return voice;
}

SpeakerPool faulty_pool(int jobs) {
    SpeakerLimits limits;
    limits.time = Milliseconds{60'000};
    return SpeakerPool(faulty_program(), faulty_voice(), jobs, limits);
}

SpeakerPool hasty_faulty_pool() {
    SpeakerLimits limits;
    limits.time = Milliseconds{300};
    limits.time_per_character = Milliseconds{0};
    return SpeakerPool(faulty_program(), faulty_voice(), 1, limits);
}

}  // namespace audio_edition
