// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "ingest/markdown/site_markup.h"
#include "ingest/markup/markup_tree.h"
#include "language/reader_words.h"

namespace audio_edition {

/// Markdown as a tree of HTML's elements: CommonMark 0.30 with tables, task lists, strikethrough, bare links
/// (by md4c) and footnotes.
///
///     # Tea [^1]                      body
///                                       h1  "Tea "  a epub:type=noteref href=#note-1 "[^1]"
///     1. Warm the *pot*.                ol start=1
///                                         li  "Warm the "  em "pot"  "."
///     [^1]: Any tea.                    aside epub:type=footnote id=note-1
///                                         p  "Any tea."
///
/// `words` name what the sign of a quotation stands for: [!NOTE]. `site` is taken off before: see
/// site_markup.h. Raw HTML is parsed as HTML. Text knows its bytes in `source`; parsing begins at `from`,
/// after front matter. `source` must be valid UTF-8 of less than 4 GiB. No text is an error: throws
/// Error{broken_input} naming `where` only where HTML in it needs more memory than a page may.
[[nodiscard]] MarkupTree parse_markdown(std::string_view source, std::size_t from, const std::string& where,
                                        const ReaderWords& words, const SiteMarkup& site = {});

}  // namespace audio_edition
