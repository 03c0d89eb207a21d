// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "ingest/flow/flow.h"
#include "ingest/markup/tree_builder.h"
#include "ingest/pdf/layout/page_block.h"
#include "ingest/pdf/pdf_contents.h"

namespace audio_edition {

/// The text of a PDF in the order in which it is read, and the same as elements of HTML, which flow.h reads.
///
///     a heading                  <h2>
///     a paragraph, over pages    <p>; what stands between its parts comes after it
///     a line that ends on purpose   <br>
///     an item of a list          <ul><li>, without its bullet
///     a footnote, its mark       <aside epub:type="footnote" id="note-3">, <a epub:type="noteref" href="#note-3">
///     a caption                  <figure><figcaption>
///     what is omitted            <div>, and an Omission
struct PdfText {
    std::string source;  ///< the spans of all else are into this
    MarkupTree tree;
    std::vector<Omission> omissions;
    std::vector<PaperPage> pages;
    NodeIndex title = no_node;  ///< of the work
};

/// Writes what `arrange` gave of `contents`. Pure.
[[nodiscard]] PdfText write_pdf_text(const PdfContents& contents, const std::vector<PageBlock>& blocks);

}  // namespace audio_edition
