// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostics.h"
#include "document/document.h"
#include "ingest/ingest.h"
#include "ingest/source_file.h"

namespace audio_edition {

/// By its name (.md, .markdown, .mkd, .mdown): nothing in its bytes tells Markdown from plain text.
[[nodiscard]] bool is_markdown(const SourceFile& file);

/// Title, author, date and language are those of the front matter; a first heading that is the only one of
/// its level is the title where the front matter has none. Throws Error as `ingest` says.
[[nodiscard]] Document read_markdown(const SourceFile& file, const IngestOptions& options,
                                     Diagnostics& diagnostics);

}  // namespace audio_edition
