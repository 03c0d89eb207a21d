// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/footnotes.h"

#include <algorithm>
#include <set>

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_name = 100;

struct Line {
    ByteSpan span;  ///< with its line end
    std::size_t indent = 0;
    bool blank = false;
    std::string_view text;  ///< from its first visible character
};

Line line_at(std::string_view text, std::size_t at) noexcept {
    Line line;
    const std::size_t end = text.find('\n', at);
    line.span = {at, end == std::string_view::npos ? text.size() : end + 1};
    std::string_view rest = line.span.of(text);
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == '\t')) {
        line.indent += rest.front() == '\t' ? 4 : 1;
        rest.remove_prefix(1);
    }
    line.text = rest;
    line.blank = rest.find_first_not_of(" \t\r\n") == std::string_view::npos;
    return line;
}

/// Follows fenced code through the lines of a text.
class Fence {
  public:
    /// Whether `line` is in a fence, or is one.
    bool takes(const Line& line) noexcept {
        if (line.indent > 3) return open_ != 0;
        const char c = line.text.empty() ? '\0' : line.text.front();
        const std::size_t run =
            c == '`' || c == '~' ? std::min(line.text.find_first_not_of(c), line.text.size()) : 0;
        if (open_ == 0) {
            if (run < 3) return false;
            open_ = c;
            size_ = run;
        } else if (c == open_ && run >= size_) {
            open_ = 0;
        }
        return true;
    }

  private:
    char open_ = 0;
    std::size_t size_ = 0;
};

/// Where the definition ends whose first line ends at `at`: lines that are indented, empty lines between them,
/// and lines that go on with its first paragraph.
std::size_t end_of_body(std::string_view text, std::size_t at) {
    std::size_t end = at;
    bool in_paragraph = true;
    while (at < text.size()) {
        const Line line = line_at(text, at);
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
    const std::string_view name = text.substr(at + 2, longest_name + 1);
    const std::size_t end = name.find_first_of("] \t\r\n[");
    if (end == 0 || end == std::string_view::npos || name[end] != ']') return std::nullopt;
    return FootnoteReference{fold_case(name.substr(0, end)), end + 3};
}

std::vector<FootnoteDefinition> find_footnotes(std::string_view text) {
    std::vector<FootnoteDefinition> found;
    std::set<std::string> names;
    Fence fence;
    for (std::size_t at = 0; at < text.size();) {
        const Line line = line_at(text, at);
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
