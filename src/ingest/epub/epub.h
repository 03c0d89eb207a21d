// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostics.h"
#include "document/document.h"
#include "ingest/ingest.h"
#include "ingest/source_file.h"

namespace audio_edition {

/// Whether a file is an EPUB: a ZIP archive with its mimetype first, or with a META-INF/container.xml.
[[nodiscard]] bool is_epub(const SourceFile& file);

/// Reads an EPUB 2 or 3 (EPUB 3.3, Open Container Format 3.3; OPS and OPF 2.0.1).
///
/// The source of the document is its content documents, one after the other in the order of the spine; title,
/// author and the like come from the package document, and are generated text. Sections follow the navigation
/// document, else the NCX, else the headings (flow.h).
///
/// Throws Error{broken_input}: what ZipArchive refuses, a missing or broken file of the package, a page that
/// cannot be parsed, protection (DRM), more than `options.limits`, or nothing to read.
[[nodiscard]] Document read_epub(const SourceFile& file, const IngestOptions& options,
                                 Diagnostics& diagnostics);

}  // namespace audio_edition
