// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdint>

#include "fuzz/must_read.h"

/// The bytes of an archive. The mark of ZIP files is put in front, so that every input reaches the reader.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string bytes(reinterpret_cast<const char*>(data), size);
    if (!bytes.starts_with("PK")) bytes.insert(0, "PK\3\4META-INF/container.xml");
    audio_edition::must_read(std::move(bytes), "fuzz.epub", 0);
    return 0;
}
