// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostics.h"
#include "document/document.h"
#include "ingest/ingest.h"
#include "ingest/source_file.h"

namespace audio_edition {

/// Reads text without markup, an article or a book, in any encoding that `decode` knows.
///
/// Finds the title, the byline and the headings by their place and look, and paragraphs however they are laid
/// out (line_layout.h). Titles, headings and blocks map byte for byte to the source; line breaks within them
/// stay as they are.
///
///     The Title                      title
///     by Ann Author 44 views         author "Ann Author"; skipped by "byline" and "view counter"
///     Some opening.                  an untitled section
///     A Heading                      a section, level 1
///     Some text.
///
/// Throws Error{broken_input} for bytes that are no text, and for text without a word to read.
[[nodiscard]] Document read_plain_text(const SourceFile& file, const IngestOptions& options,
                                       Diagnostics& diagnostics);

}  // namespace audio_edition
