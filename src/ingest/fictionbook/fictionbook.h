// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostics.h"
#include "document/document.h"
#include "ingest/ingest.h"
#include "ingest/source_file.h"

namespace audio_edition {

/// Whether a file is a FictionBook: its root element says so; or a ZIP archive whose first entry is called
/// `.fb2`.
[[nodiscard]] bool is_fictionbook(const SourceFile& file);

/// Reads a FictionBook (FB2, version 2.0 to 2.2 of its schema), also inside a ZIP archive.
///
/// Sections are what the book's own are, each with its title; notes are what stands in a body called "notes"
/// or "comments". Title, authors, translators, language, date and annotation are those of `title-info`. A
/// title of the whole body that repeats them is left out as a "repeated title". Binaries and the description
/// are not text.
///
///     <section><title><p>Chapter I</p><p>The Storm</p></title><p>It rained.</p></section>    a section "Chapter I\nThe Storm"
///
/// Throws Error{broken_input} as `read_docx` does, with the line where the file is not well-formed.
[[nodiscard]] Document read_fictionbook(const SourceFile& file, const IngestOptions& options,
                                        Diagnostics& diagnostics);

}  // namespace audio_edition
