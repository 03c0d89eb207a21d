// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/epub/book.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {

std::filesystem::path make_book(const std::string& shape) {
    const std::string folder = std::string(AUDIO_EDITION_SOURCE) + "/tests/ingest/epub/";
    static const ScratchFolder scratch;
    std::filesystem::path file = scratch / (shape + ".epub");
    const ProgramOutcome made = run({{"python3", folder + "make_epub.py", folder + "book", shape, file}});
    EXPECT_EQ(made.status, 0) << made.errors;
    return file;
}

Document read_book(const std::string& shape, const IngestOptions& options) {
    CollectedDiagnostics diagnostics;
    Document document = ingest(make_book(shape), options, diagnostics);
    for (const ByteSpan lost : unaccounted(document)) ADD_FAILURE() << "lost: " << lost.of(document.source);
    return document;
}

std::string refusal_of_book(const std::string& shape, const IngestOptions& options) {
    try {
        static_cast<void>(read_book(shape, options));
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        return error.what();
    }
    return "";
}

}  // namespace audio_edition
