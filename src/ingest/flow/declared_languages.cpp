// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/declared_languages.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "text/utf8.h"

namespace audio_edition {
namespace {

std::optional<std::string_view> language_attribute(const MarkupNode& node) {
    const auto xml = node.attribute("xml:lang");
    return xml ? xml : node.attribute("lang");
}

bool is_page(const MarkupNode& node) {
    return node.name == "html" || node.name == "body";
}

/// Which of the pages of a book declare another language than most of its text is in by their own word: what
/// all declare speaks for the book.
std::unordered_set<NodeIndex> pages_in_other_languages(const MarkupTree& tree) {
    const bool is_book = !tree.nodes.empty() && tree.nodes.front().name == "work";
    if (!is_book) return {};
    std::map<std::string_view, std::size_t> bytes;
    std::vector<NodeIndex> pages;
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        const MarkupNode& node = tree.nodes[i];
        const auto language = is_page(node) ? language_attribute(node) : std::nullopt;
        if (!language) continue;
        pages.push_back(i);
        bytes[*language] += node.source.size();
    }
    std::unordered_set<NodeIndex> others;
    if (bytes.size() < 2) return others;
    const std::string_view usual =
        std::ranges::max_element(bytes, {}, [](const auto& one) { return one.second; })->first;
    for (const NodeIndex page : pages)
        if (language_attribute(tree.nodes[page]) != usual) others.insert(page);
    return others;
}

}  // namespace

DeclaredLanguages::DeclaredLanguages(const MarkupTree& tree) : tree_(tree) {
    const std::unordered_set<NodeIndex> other_pages = pages_in_other_languages(tree);
    const auto declares_language = [&](NodeIndex i) {
        return language_attribute(tree.nodes[i]) && (!is_page(tree.nodes[i]) || other_pages.contains(i));
    };
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        const MarkupNode& node = tree.nodes[i];
        const bool declares = declares_language(i);
        if (declares && declared_by_.empty()) declared_by_.resize(tree.nodes.size(), no_node);
        if (declared_by_.empty()) continue;
        if (declares) {
            declared_by_[i] = i;
        } else if (node.parent != no_node && (!is_page(node) || !language_attribute(node))) {
            declared_by_[i] = declared_by_[node.parent];
        }
    }
}

std::string DeclaredLanguages::of(NodeIndex first, NodeIndex last) const {
    if (declared_by_.empty()) return {};
    std::optional<std::string_view> all;
    bool differ = false;
    for (NodeIndex i = first; i < last && !differ; ++i) {
        const MarkupNode& node = tree_.nodes[i];
        if (!node.is_text() || !has_letter(node.text.text())) continue;
        const std::string_view here = at(i);
        differ = all && *all != here;
        all = here;
    }
    return std::string(differ ? around(first, last) : all.value_or(""));
}

std::string_view DeclaredLanguages::at(NodeIndex node) const {
    if (declared_by_[node] == no_node) return {};
    return language_attribute(tree_.nodes[declared_by_[node]]).value_or(std::string_view());
}

std::vector<ForeignPhrase> DeclaredLanguages::phrases() const {
    std::vector<ForeignPhrase> phrases;
    bool goes_on = false;
    for (NodeIndex i = 0; i < declared_by_.size(); ++i) {
        const MarkupNode& node = tree_.nodes[i];
        if (!node.is_text()) continue;
        const std::string_view language = at(i);
        const ByteSpan source = node.text.source();
        if (language.empty() || source.size() == 0) {
            goes_on = goes_on && source.size() == 0;
            continue;
        }
        const bool follows =
            goes_on && phrases.back().language == language && phrases.back().source.end <= source.begin;
        if (follows) {
            phrases.back().source.end = source.end;
        } else {
            phrases.push_back({source, std::string(language)});
        }
        goes_on = true;
    }
    // A parser of HTML moves text out of tables.
    std::ranges::stable_sort(phrases, {}, [](const ForeignPhrase& phrase) { return phrase.source.begin; });
    return phrases;
}

/// Of the innermost element that declares one and holds all of the nodes.
std::string_view DeclaredLanguages::around(NodeIndex first, NodeIndex last) const {
    NodeIndex i = declared_by_[first];
    while (i != no_node && tree_.nodes[i].end < last) {
        const NodeIndex parent = tree_.nodes[i].parent;
        i = parent == no_node ? no_node : declared_by_[parent];
    }
    return i == no_node ? std::string_view()
                        : language_attribute(tree_.nodes[i]).value_or(std::string_view());
}

}  // namespace audio_edition
