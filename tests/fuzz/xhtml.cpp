// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdint>
#include <string>

#include "fuzz/input_parts.h"
#include "fuzz/must_read.h"
#include "fuzz/stored_zip.h"

/// Two pages of a book and its list of contents, separated by bytes FF; the first byte selects the policies.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    audio_edition::InputParts parts({reinterpret_cast<const char*>(data) + 1, size - 1});
    audio_edition::StoredZip zip;
    zip.add("mimetype", "application/epub+zip");
    zip.add("META-INF/container.xml", "<container><rootfile full-path=\"b.opf\"/></container>");
    zip.add("b.opf",
            "<package><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/><item "
            "id=\"b\" "
            "href=\"b.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"n\" href=\"n.xhtml\" "
            "media-type=\"application/xhtml+xml\" properties=\"nav\"/></manifest><spine><itemref "
            "idref=\"a\"/><itemref "
            "idref=\"b\"/></spine></package>");
    zip.add("a.xhtml", parts.next());
    zip.add("b.xhtml", parts.next());
    zip.add("n.xhtml", parts.next());
    audio_edition::must_read(zip.bytes(), "fuzz.epub", data[0]);
    return 0;
}
