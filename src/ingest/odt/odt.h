// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostics.h"
#include "document/document.h"
#include "ingest/ingest.h"
#include "ingest/source_file.h"

namespace audio_edition {

/// Whether a file is an OpenDocument text: a ZIP archive whose media type says so (.odt, .ott), or one file
/// of XML (.fodt).
[[nodiscard]] bool is_odt(const SourceFile& file);

/// Reads an OpenDocument text (ODF 1.2, ISO/IEC 26300; LibreOffice, Google Docs).
///
/// The source of the document is content.xml, or the whole of a flat file. Headings are those that the text
/// has as such, at their outline level. A paragraph in the style "Title" is the title; else that of the
/// properties. Text that a revision deletes, comments and hidden text are not read.
///
/// Throws Error{broken_input} as `read_epub` does, also for one that is locked by a password.
[[nodiscard]] Document read_odt(const SourceFile& file, const IngestOptions& options,
                                Diagnostics& diagnostics);

}  // namespace audio_edition
