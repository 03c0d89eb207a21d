// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/footnotes.h"

#include <algorithm>
#include <set>

#include "ingest/markdown/markdown_line.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_label = 100;

/// Where the definition ends whose first line ends at `at`: lines that are indented, empty lines between
/// them, and lines that go on with its first paragraph.
std::size_t end_of_body(std::string_view text, std::size_t at) {
    std::size_t end = at;
    bool in_paragraph = true;
    while (at < text.size()) {
        const MarkdownLine line = line_at(text, at);
        at = line.span.end;
        if (line.blank) {
            in_paragraph = false;
            continue;
        }
        const bool lazy = in_paragraph && !footnote_reference(line.text, 0);
        if (line.indent < 4 && !lazy) break;
        end = at;
    }
    return end;
}

}  // namespace

std::optional<FootnoteReference> footnote_reference(std::string_view text, std::size_t at) {
    if (!text.substr(std::min(at, text.size())).starts_with("[^")) return std::nullopt;
    const std::string_view name = text.substr(at + 2, longest_label + 1);
    const std::size_t end = name.find_first_of("] \t\r\n[");
    if (end == 0 || end == std::string_view::npos || name[end] != ']') return std::nullopt;
    return FootnoteReference{fold_case(name.substr(0, end)), end + 3};
}

std::vector<FootnoteDefinition> find_footnotes(std::string_view text) {
    std::vector<FootnoteDefinition> found;
    std::set<std::string> names;
    CodeFence fence;
    for (std::size_t at = 0; at < text.size();) {
        const MarkdownLine line = line_at(text, at);
        at = line.span.end;
        if (fence.takes(line) || line.indent > 3) continue;
        const auto reference = footnote_reference(line.text, 0);
        if (!reference || !line.text.substr(reference->size).starts_with(":")) continue;
        const std::size_t begin = static_cast<std::size_t>(line.text.data() - text.data());
        const ByteSpan mark{begin, begin + reference->size + 1};
        at = end_of_body(text, at);
        if (names.insert(reference->name).second) found.push_back({reference->name, mark, {mark.end, at}});
    }
    return found;
}

}  // namespace audio_edition
