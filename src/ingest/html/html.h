// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "document/document.h"
#include "ingest/ingest.h"
#include "ingest/source_file.h"

namespace audio_edition {

/// Whether a file is an HTML page: it begins like one, in any encoding, or has a name that ends in .html,
/// .htm or .xhtml, or its server says so.
[[nodiscard]] bool is_html(const SourceFile& file);

/// The article of a page as it was saved or fetched: without menus, share links, cookie notices, comments.
///
///     <title>Rain | The Paper</title> … <h1>Rain</h1> <p class="byline">By Ann Author</p>
///     <p>It rained <a href="/all">all day</a> in the town.</p> … <footer>Imprint</footer>
///
///     title "Rain", author "Ann Author", one section with "It rained all day in the town."
///     skipped   "Rain" by "title", "By Ann Author" by "byline", "Imprint" by "page footer"
///
/// Encoding: a byte order mark, valid UTF-8, what the page declares, what its letters look like (encoding.h).
/// Where no article can be told from what is around it, all that is shown is read.
///
/// Throws Error{broken_input}: larger than `limits.page_bytes`, too complex to parse, no text, no words.
[[nodiscard]] Document read_html(const SourceFile& file, const IngestOptions& options,
                                 Diagnostics& diagnostics);

/// `Document::cover_files` of a page, without reading its article: for asking what its edition would depend
/// on. Empty for what is not a page, or cannot be read as one.
[[nodiscard]] std::vector<std::string> pictures_of_page(const SourceFile& file, const IngestOptions& options);

}  // namespace audio_edition
