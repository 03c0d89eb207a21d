// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdint>
#include <string>

#include "fuzz/must_read.h"

/// A text whose reader is chosen by its bytes alone: plain text, unless they say otherwise.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    audio_edition::must_read(std::string(reinterpret_cast<const char*>(data), size), "fuzz.txt", 0);
    return 0;
}
