// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/pdf.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/diagnostics.h"
#include "base/error.h"
#include "ingest/pdf/contents_wire.h"

/// What the reader program of PDF tells, whatever it is: it is dropped, or gives a document that accounts for
/// all of its text, or an Error of broken input. The first byte selects the policies.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace audio_edition;
    if (size == 0) return 0;
    const std::string_view told(reinterpret_cast<const char*>(data) + 1, size - 1);
    const ReceivedContents received = parse_contents(told, {});
    IngestOptions options;
    options.policies.notes = static_cast<NotePolicy>(data[0] % 3);
    options.policies.tables = static_cast<TablePolicy>(data[0] / 3 % 2);
    options.policies.code = static_cast<CodePolicy>(data[0] / 6 % 2);
    CollectedDiagnostics diagnostics;
    try {
        const Document document =
            read_pdf_contents_as_document(received.contents, "fuzz.pdf", options, diagnostics);
        if (!unaccounted(document).empty()) std::abort();
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::broken_input) std::abort();
    }
    return 0;
}
