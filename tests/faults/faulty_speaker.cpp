// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulty_engine.h"
#include "speak/speaker/speaker.h"

int main() {
    audio_edition::FaultyEngine engine;
    return audio_edition::run_speaker(engine);
}
