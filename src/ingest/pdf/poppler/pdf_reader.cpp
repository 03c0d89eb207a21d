// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <exception>
#include <span>
#include <string>

#include <unistd.h>

#include "base/file_descriptor.h"
#include "confine/confinement.h"
#include "ingest/pdf/pdf_contents.h"
#include "ingest/pdf/poppler/document_reader.h"
#include "ingest/pdf/reader_bounds.h"

namespace {

std::string all_of_input() {
    constexpr std::size_t piece = std::size_t{1} << 20U;
    std::string bytes;
    for (std::size_t got = piece; got == piece;) {
        const std::size_t size = bytes.size();
        bytes.resize(size + piece);
        const long read =
            audio_edition::read_all(STDIN_FILENO, std::as_writable_bytes(std::span(bytes).subspan(size)));
        got = read < 0 ? 0 : static_cast<std::size_t>(read);
        bytes.resize(size + got);
    }
    return bytes;
}

}  // namespace

/// Reads a PDF from standard input, to its end, and writes what it holds to standard output. It gives up all
/// that it does not need before it looks at the first byte.
int main() {
    using namespace audio_edition;
    try {
        const std::string bytes = all_of_input();
        static_cast<void>(confine_child({pdf_reading_time(bytes.size()), pdf_reading_memory}));
        read_pdf_document(bytes, PdfLimits{}, pdf_page_seconds, [](const std::string& frame) {
            return write_all(STDOUT_FILENO, std::as_bytes(std::span(frame))) == 0;
        });
        return EXIT_SUCCESS;
    } catch (const std::exception&) {
        return EXIT_FAILURE;
    }
}
