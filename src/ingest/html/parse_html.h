// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "ingest/html/html_limits.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// HTML as browsers parse it (WHATWG HTML, by Gumbo): no text is so broken that it has no tree.
///
/// The root is <html>, with <head> and <body> in it whether or not they are written; in a
/// page that says that it is XHTML, a slash closes an element. Names of elements and
/// attributes are in lower case. Text is what the entities stand for, and each character knows its bytes in
/// `source`: `AT&amp;T` is three pieces. What <script>, <style>, <template> and <noscript> hold is in the
/// tree, too. Scripts are off, so <noscript> holds elements.
///
/// `source` must be valid UTF-8. Throws Error{broken_input} naming `where` when the page needs more memory
/// than `limits` allow; nothing else about a page is an error.
[[nodiscard]] MarkupTree parse_html(std::string_view source, const std::string& where,
                                    const HtmlLimits& limits = {});

}  // namespace audio_edition
