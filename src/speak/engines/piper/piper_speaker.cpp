// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/onnx/model_memory.h"
#include "speak/engines/piper/piper_engine.h"
#include "speak/speaker/speaker.h"

int main(int, char** arguments) {
    audio_edition::take_memory_in_huge_pages(arguments);
    audio_edition::give_back_memory_of_models();
    audio_edition::PiperEngine engine;
    return audio_edition::run_speaker(engine);
}
