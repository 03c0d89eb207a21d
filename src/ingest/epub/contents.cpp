// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/epub/contents.h"

#include <optional>
#include <unordered_map>

#include "ingest/epub/package.h"
#include "ingest/flow/element_class.h"
#include "ingest/markup/element_text.h"
#include "ingest/name_set.h"

namespace audio_edition {
namespace {

constexpr NameSet toc_types{"toc"};
constexpr NameSet landmark_types{"landmarks"};

template <std::size_t Count>
std::optional<NodeIndex> find_nav(const MarkupTree& tree, const NameSet<Count>& types) {
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i)
        if (tree.nodes[i].name == "nav" && has_type(tree.nodes[i], types)) return i;
    return std::nullopt;
}

/// An entry whose link is missing or broken leads to where the next one below it does.
void lead_to_first_below(std::vector<BookEntry>& entries) {
    for (std::size_t i = entries.size(); i-- > 1;) {
        BookEntry& above = entries[i - 1];
        if (above.place.path.empty() && entries[i].depth > above.depth) above.place = entries[i].place;
    }
    std::erase_if(entries,
                  [](const BookEntry& entry) { return entry.place.path.empty() || entry.label.empty(); });
}

/// The <a> or <span> of an <li> of a <nav>.
NodeIndex label_of(const MarkupTree& tree, NodeIndex item) {
    for (NodeIndex i = tree.nodes[item].first_child; i != no_node; i = tree.nodes[i].next_sibling) {
        const std::string& name = tree.nodes[i].name;
        if (name == "ol" || name == "ul") break;
        if (name == "a" || name == "span") return i;
        // Some wrap the link once more.
        const NodeIndex inner = tree.nodes[i].first_child;
        if (inner != no_node && tree.nodes[inner].name == "a") return inner;
    }
    return no_node;
}

}  // namespace

std::vector<BookEntry> read_navigation(const MarkupTree& tree, std::string_view path) {
    std::vector<BookEntry> entries;
    const auto nav = find_nav(tree, toc_types);
    if (!nav) return entries;
    std::vector<NodeIndex> lists;  // open ones, by their ends
    for (NodeIndex i = *nav + 1; i < tree.nodes[*nav].end; ++i) {
        while (!lists.empty() && lists.back() <= i) lists.pop_back();
        const MarkupNode& node = tree.nodes[i];
        if (node.name == "ol" || node.name == "ul") lists.push_back(node.end);
        if (node.name != "li") continue;
        const NodeIndex label = label_of(tree, i);
        if (label == no_node) continue;
        BookEntry entry{element_text(tree, label), static_cast<int>(lists.size()), {}};
        if (tree.nodes[label].attribute("href"))
            if (auto place = resolve_href(path, attribute_of(tree, label, "href")))
                entry.place = *std::move(place);
        entries.push_back(std::move(entry));
    }
    lead_to_first_below(entries);
    return entries;
}

std::vector<BookEntry> read_ncx(const MarkupTree& tree, std::string_view path) {
    std::vector<BookEntry> entries;
    const auto map = find_element(tree, 0, "navMap");
    if (!map) return entries;
    std::vector<NodeIndex> points;  // open ones, by their ends
    for (NodeIndex i = *map + 1; i < tree.nodes[*map].end; ++i) {
        while (!points.empty() && points.back() <= i) points.pop_back();
        const MarkupNode& node = tree.nodes[i];
        if (node.name == "navPoint") {
            points.push_back(node.end);
            entries.push_back({{}, static_cast<int>(points.size()), {}});
        }
        if (entries.empty()) continue;
        if (node.name == "navLabel" && entries.back().label.empty())
            entries.back().label = element_text(tree, i);
        if (node.name == "content" && entries.back().place.path.empty())
            if (auto place = resolve_href(path, attribute_of(tree, i, "src")))
                entries.back().place = *std::move(place);
    }
    lead_to_first_below(entries);
    return entries;
}

std::vector<GuideReference> read_landmarks(const MarkupTree& tree, std::string_view path) {
    std::vector<GuideReference> references;
    const auto nav = find_nav(tree, landmark_types);
    if (!nav) return references;
    for (NodeIndex i = *nav + 1; i < tree.nodes[*nav].end; ++i) {
        const auto type = tree.nodes[i].attribute("epub:type");
        if (tree.nodes[i].name != "a" || !type) continue;
        if (auto place = resolve_href(path, attribute_of(tree, i, "href")))
            references.push_back({std::string(*type), *std::move(place)});
    }
    return references;
}

}  // namespace audio_edition
