// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/zip_archive.h"
#include "ingest/epub/package.h"
#include "ingest/ingest.h"
#include "ingest/markup/tree_builder.h"

namespace audio_edition {

/// One content document of a book.
struct Page {
    std::string path;
    bool linear = true;
    ByteSpan source;            ///< its text, in that of all
    bool is_as_it_was = false;  ///< and byte for byte what the file holds
    NodeIndex root = no_node;   ///< <html>
    NodeIndex body = no_node;   ///< <body>; the root where there is none
    std::unordered_map<std::string, NodeIndex> ids;
};

/// All content documents of a book, one after the other as the spine has them, as one text and one tree.
///
///     source    <?xml …?><html>one</html>⏎<?xml …?><html>two</html>⏎
///     tree      0 work   1 html … n html …
struct Pages {
    std::string source;    ///< UTF-8
    std::string encoding;  ///< "UTF-8", or that of the first page in another
    MarkupTree tree;
    std::vector<Page> pages;

    /// The page at `path`; null where it is not in the spine.
    [[nodiscard]] const Page* page(std::string_view path) const;
    /// Where a place is: the element with its id, else the body of its page. no_node where there is no such
    /// page.
    [[nodiscard]] NodeIndex node_at(const PackagePlace& place) const;
    /// The page that `node` is in.
    [[nodiscard]] const Page& page_of(NodeIndex node) const;

    std::unordered_map<std::string, std::size_t> by_path;
};

/// Unpacks and parses the pages of the spine. Pages that are not well-formed are read as browsers read HTML,
/// with a note. Throws Error{broken_input} naming the page: one that is missing, no text, or too large.
[[nodiscard]] Pages read_pages(const Package& package, ZipArchive& archive, const std::string& name,
                               const IngestOptions& options, Diagnostics& diagnostics);

}  // namespace audio_edition
