// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdint>
#include <string>

#include "fuzz/must_read.h"

/// A text in Markdown; its last byte selects the policies.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    audio_edition::must_read(std::string(reinterpret_cast<const char*>(data), size), "fuzz.md",
                             data[size - 1]);
    return 0;
}
