// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdint>
#include <string>

#include "fuzz/must_read.h"

/// What stands in the root element of a flat file. The first byte selects the policies.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string inside(reinterpret_cast<const char*>(data) + 1, size - 1);
    audio_edition::must_read("<office:document office:mimetype='application/vnd.oasis.opendocument.text'>" +
                                 inside + "</office:document>",
                             "fuzz.fodt", data[0]);
    return 0;
}
