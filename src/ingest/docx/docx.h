// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostics.h"
#include "document/document.h"
#include "ingest/ingest.h"
#include "ingest/source_file.h"

namespace audio_edition {

/// Whether a file is a DOCX: a ZIP archive with a word/ folder.
[[nodiscard]] bool is_docx(const SourceFile& file);

/// Reads a word processor's document (Office Open XML, ECMA-376; Word, LibreOffice, Google Docs).
///
/// The source of the document is word/document.xml, then its footnotes and endnotes. Headings are what their
/// style says: its outline level, or its name ("heading 1"). A paragraph in the style "Title" at the top is
/// the title; else that of the properties. Text that a revision deletes, hidden text and the codes of fields
/// are not read.
///
/// Throws Error{broken_input} as `read_epub` does.
[[nodiscard]] Document read_docx(const SourceFile& file, const IngestOptions& options,
                                 Diagnostics& diagnostics);

}  // namespace audio_edition
