// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/gutenberg_pages.h"

#include <algorithm>
#include <string_view>

#include "ingest/flow/element_class.h"
#include "ingest/markup/element_text.h"

namespace audio_edition {
namespace {

/// Of a line that begins with asterisks, as nobody who writes about them begins one.
bool starts_book(std::string_view text) {
    std::size_t at = text.find("START OF TH");
    if (at != std::string_view::npos) {
        const std::size_t line = text.rfind('\n', at) + 1;
        const std::size_t begin = text.find_first_not_of(" \t\r", line);
        if (text[begin] != '*') at = std::string_view::npos;
    }
    return (at != std::string_view::npos && text.find("PROJECT GUTENBERG", at) != std::string_view::npos &&
            text.find("***") != std::string_view::npos) ||
           text.find("END THE SMALL PRINT") != std::string_view::npos ||
           text.find("END*THE SMALL PRINT") != std::string_view::npos;
}

bool ends_book(std::string_view text) {
    const std::size_t at = text.find("END OF TH");
    if (at != std::string_view::npos && text.find("PROJECT GUTENBERG", at) != std::string_view::npos &&
        text.find("***") != std::string_view::npos)
        return true;
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    return text.substr(begin).starts_with("End of the Project Gutenberg") ||
           text.substr(begin).starts_with("End of Project Gutenberg") ||
           text.substr(begin).starts_with("End of this Project Gutenberg");
}

NodeIndex block_around(const MarkupTree& tree, NodeIndex text) {
    NodeIndex block = tree.nodes[text].parent;
    while (block != 0 && class_of(tree.nodes[block]) == ElementClass::phrase)
        block = tree.nodes[block].parent;
    return block;
}

bool is_frame(const MarkupTree& tree, NodeIndex node) {
    const std::string& name = tree.nodes[node].name;
    return node == 0 || name == "html" || name == "body" || name == "work";
}

/// All from `first` to `last`, half-open, each with all in it; what only begins there is looked into.
void omit_range(const MarkupTree& tree, NodeIndex first, NodeIndex last, std::string_view rule,
                std::vector<Omission>& omissions) {
    for (NodeIndex i = first; i < last;) {
        const bool is_whole = tree.nodes[i].end <= last && !is_frame(tree, i);
        if (is_whole) omissions.push_back({i, rule});
        i = is_whole ? tree.nodes[i].end : i + 1;
    }
}

}  // namespace

std::vector<Omission> gutenberg_omissions(const MarkupTree& tree) {
    NodeIndex start = no_node;
    NodeIndex end = no_node;
    for (NodeIndex i = 0; i < tree.nodes.size() && end == no_node; ++i) {
        if (!tree.nodes[i].is_text()) continue;
        const std::string_view text = tree.nodes[i].text.text();
        if (text.find("PROJECT GUTENBERG") == std::string_view::npos &&
            text.find("Project Gutenberg") == std::string_view::npos &&
            text.find("SMALL PRINT") == std::string_view::npos)
            continue;
        if (start == no_node && starts_book(text)) start = block_around(tree, i);
        if (start != no_node && block_around(tree, i) != start && ends_book(text))
            end = block_around(tree, i);
    }
    std::vector<Omission> omissions;
    if (start == no_node || is_frame(tree, start)) return omissions;
    omit_range(tree, 1, tree.nodes[start].end, "Project Gutenberg header", omissions);
    if (end != no_node && !is_frame(tree, end))
        omit_range(tree, end, static_cast<NodeIndex>(tree.nodes.size()), "Project Gutenberg licence",
                   omissions);
    return omissions;
}

}  // namespace audio_edition
