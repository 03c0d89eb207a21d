// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostics.h"
#include "document/document.h"
#include "ingest/ingest.h"
#include "ingest/pdf/pdf_contents.h"
#include "ingest/source_file.h"

namespace audio_edition {

/// Whether a file is a PDF: it says so in its first bytes, or is no text and its name says so.
[[nodiscard]] bool is_pdf(const SourceFile& file);

/// Reads a PDF. `source` of the document is its text in the order in which it is read, since a PDF has none
/// of its own; `pages` tells which page a place in it comes from.
///
/// Columns are read one after the other, paragraphs over the ends of columns and pages; running heads, page
/// numbers and what cannot be seen are skipped. Pages that are pictures without text are reported, with what
/// can be done.
///
/// Throws Error as `read_pdf_contents` does, and broken_input for a file without any text; with
/// `options.strict` also where a page is not read whole.
[[nodiscard]] Document read_pdf(const SourceFile& file, const IngestOptions& options,
                                Diagnostics& diagnostics);

/// The same of what the reader program told of a file called `name`. Needs no such program.
[[nodiscard]] Document read_pdf_contents_as_document(const PdfContents& contents, const std::string& name,
                                                     const IngestOptions& options, Diagnostics& diagnostics);

}  // namespace audio_edition
