// SPDX-License-Identifier: GPL-3.0-or-later
#include <malloc.h>

#include "speak/engines/espeak/espeak_engine.h"
#include "speak/speaker/speaker.h"

namespace {

/// A speaker lives as long as a book takes: blocks from here on leave no holes in it.
constexpr int own_pages_from = 256 << 10;

}  // namespace

int main() {
    mallopt(M_MMAP_THRESHOLD, own_pages_from);
    audio_edition::EspeakEngine engine;
    return audio_edition::run_speaker(engine);
}
