// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/tone/tone_engine.h"
#include "speak/speaker/speaker.h"

int main() {
    audio_edition::ToneEngine engine;
    return audio_edition::run_speaker(engine);
}
