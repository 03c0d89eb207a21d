// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdint>
#include <string>

#include "fuzz/input_parts.h"
#include "fuzz/must_read.h"
#include "fuzz/stored_zip.h"

/// The parts of a document from a word processor, separated by bytes FF: text, styles, lists, notes,
/// properties. The first byte selects the policies.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    audio_edition::InputParts parts({reinterpret_cast<const char*>(data) + 1, size - 1});
    audio_edition::StoredZip zip;
    for (const char* name : {"word/document.xml", "word/styles.xml", "word/numbering.xml",
                             "word/footnotes.xml", "docProps/core.xml"}) {
        if (const std::string part = parts.next(); !part.empty()) zip.add(name, part);
    }
    audio_edition::must_read(zip.bytes(), "fuzz.docx", data[0]);
    return 0;
}
