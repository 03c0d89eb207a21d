// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/epub/package.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "ingest/epub/metadata.h"
#include "ingest/flow/element_class.h"
#include "ingest/markup/element_text.h"
#include "ingest/name_set.h"

namespace audio_edition {
namespace {

constexpr NameSet page_types{"application/xhtml+xml", "text/html", "text/x-oeb1-document",
                             "application/x-dtbook+xml"};
constexpr std::string_view ncx_type = "application/x-dtbncx+xml";

/// Fills the parts of a Package that name files.
class FileLists {
  public:
    FileLists(const MarkupTree& tree, std::string_view path, Package& package)
        : tree_(tree), path_(path), package_(package) {}

    void read() {
        for (NodeIndex i = 0; i < tree_.nodes.size(); ++i) {
            const std::string& name = tree_.nodes[i].name;
            if (name == "item") add_item(i);
            if (name == "reference") add_reference(i);
        }
        for (std::size_t k = 0; k < package_.items.size(); ++k) by_id_.emplace(package_.items[k].id, k);
        for (NodeIndex i = 0; i < tree_.nodes.size(); ++i)
            if (tree_.nodes[i].name == "itemref") add_to_spine(i);
        find_navigation();
        find_cover();
    }

  private:
    [[nodiscard]] std::string text(NodeIndex node, std::string_view attribute) const {
        return std::string(attribute_of(tree_, node, attribute));
    }

    void add_item(NodeIndex i) {
        const auto place = resolve_href(path_, attribute_of(tree_, i, "href"));
        if (!place) return;
        package_.items.push_back(
            {text(i, "id"), place->path, text(i, "media-type"), text(i, "properties"), text(i, "fallback")});
    }

    void add_reference(NodeIndex i) {
        if (auto place = resolve_href(path_, attribute_of(tree_, i, "href")))
            package_.guide.push_back({text(i, "type"), *std::move(place)});
    }

    [[nodiscard]] const ManifestItem* item(const std::string& id) const {
        const auto found = by_id_.find(id);
        return found == by_id_.end() ? nullptr : &package_.items[found->second];
    }

    void add_to_spine(NodeIndex i) {
        constexpr int longest_chain = 8;
        const ManifestItem* page = item(text(i, "idref"));
        if (page == nullptr) package_.lost_pages.push_back(text(i, "idref"));
        for (int step = 0; page != nullptr && !page_types.contains(page->media_type) && step < longest_chain;
             ++step)
            page = item(page->fallback);
        if (page == nullptr || !page_types.contains(page->media_type)) return;
        if (!in_spine_.insert(page->path).second) return;
        package_.spine.push_back({page->path, attribute_of(tree_, i, "linear") != "no"});
    }

    void find_navigation() {
        for (const ManifestItem& one : package_.items) {
            if (package_.navigation.empty() && has_token(one.properties, "nav"))
                package_.navigation = one.path;
            if (package_.ncx.empty() && one.media_type == ncx_type) package_.ncx = one.path;
        }
        const auto spine = find_element(tree_, 0, "spine");
        const ManifestItem* named = spine ? item(text(*spine, "toc")) : nullptr;
        if (named != nullptr) package_.ncx = named->path;
    }

    void find_cover() {
        const ManifestItem* cover = nullptr;
        for (const ManifestItem& one : package_.items)
            if (cover == nullptr && has_token(one.properties, "cover-image")) cover = &one;
        for (NodeIndex i = 0; i < tree_.nodes.size() && cover == nullptr; ++i)
            if (tree_.nodes[i].name == "meta" && attribute_of(tree_, i, "name") == "cover")
                cover = item(text(i, "content"));
        if (cover == nullptr || !cover->media_type.starts_with("image/")) return;
        package_.cover = cover->path;
        package_.cover_type = cover->media_type;
    }

    const MarkupTree& tree_;
    std::string_view path_;
    Package& package_;
    std::unordered_map<std::string, std::size_t> by_id_;
    std::unordered_set<std::string> in_spine_;
};

}  // namespace

Package read_package(const MarkupTree& tree, std::string_view path) {
    Package package;
    read_metadata(tree, package);
    FileLists(tree, path, package).read();
    return package;
}

}  // namespace audio_edition
