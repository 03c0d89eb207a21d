// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostics.h"
#include "document/document.h"
#include "ingest/ingest.h"
#include "ingest/source_file.h"

namespace audio_edition {

/// Whether the file is of a format that can be told, and that no reader reads: word processors,
/// archives, pictures, sound.
[[nodiscard]] bool is_unread_format(const SourceFile& file);

/// Throws Error{broken_input} that names the format and what to do:
///
///     scan.png: is a PNG picture, which is not read; read its letters first: tesseract scan.png text (of tesseract-ocr), …
[[noreturn]] Document refuse_unread_format(const SourceFile& file, const IngestOptions& options,
                                           Diagnostics& diagnostics);

/// Whether the file opens with an XML declaration. A page of XHTML does too, so this is asked of what no
/// reader took.
[[nodiscard]] bool is_xml(const SourceFile& file);

/// Throws Error{broken_input}, as refuse_unread_format does.
[[noreturn]] Document refuse_xml(const SourceFile& file, const IngestOptions& options,
                                 Diagnostics& diagnostics);

}  // namespace audio_edition
