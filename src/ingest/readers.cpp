// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers.h"

#include <array>

#include "ingest/data_format.h"
#include "ingest/docx/docx.h"
#include "ingest/epub/epub.h"
#include "ingest/fictionbook/fictionbook.h"
#include "ingest/html/html.h"
#include "ingest/markdown/markdown.h"
#include "ingest/odt/odt.h"
#include "ingest/pdf/pdf.h"
#include "ingest/plain_text/plain_text.h"
#include "ingest/unread_format.h"

namespace audio_edition {
namespace {

// Formats that say what they are come before those that only a name tells, since a name may lie; plain text
// takes whatever is left. A file that is called Markdown may begin with HTML, and is Markdown all the same;
// what is data from its beginning to its end is data.
constexpr std::array<Reader, 13> all{{
    {"an EPUB book", is_epub, read_epub},
    {"a Word document", is_docx, read_docx},
    {"an OpenDocument text", is_odt, read_odt},
    {"a FictionBook", is_fictionbook, read_fictionbook},
    {"a PDF", is_pdf, read_pdf},
    {"a format that is not read yet", is_unread_format, refuse_unread_format},
    {"data", is_data_at_once, refuse_data},
    {"Markdown", is_markdown, read_markdown},
    {"an HTML page", is_html, read_html},
    {"a file of another format than its name says", is_misnamed, refuse_misnamed},
    {"XML of another kind", is_xml, refuse_xml},
    {"data", is_data, refuse_data},
    {"plain text", [](const SourceFile&) { return true; }, read_plain_text},
}};

}  // namespace

std::span<const Reader> readers() noexcept {
    return all;
}

}  // namespace audio_edition
