// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "ingest/ingest.h"

namespace audio_edition {

/// The document that `ingest_bytes` makes of a text in a file of this name, in lines that a test can hold
/// against what it expects. White space in texts is one space.
///
///     title The Title
///     author Ann Author
///     # A Heading            (## below it)
///     p Some text.           (li, q, fig, note)
///
/// Fails the test when some of the source is unaccounted for.
[[nodiscard]] std::string outline(std::string_view text, const IngestOptions& options = {},
                                  const std::string& name = "test.txt");

/// What was skipped, in the order of the source: `byline: by Ann Author`.
[[nodiscard]] std::string skipped(std::string_view text, const IngestOptions& options = {});

/// The headings alone, as in `outline`.
[[nodiscard]] std::string headings(std::string_view text);

/// The same of a document that was made in another way.
[[nodiscard]] std::string outline_of(const Document& document);
[[nodiscard]] std::string skipped_of(const Document& document);

/// The document itself.
[[nodiscard]] Document read(std::string_view text, const IngestOptions& options = {},
                            const std::string& name = "test.txt");

}  // namespace audio_edition
