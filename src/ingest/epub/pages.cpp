// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/epub/pages.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/error.h"
#include "ingest/declared_encoding.h"
#include "ingest/html/parse_html.h"
#include "ingest/markup/parse_xml.h"
#include "text/encoding.h"

namespace audio_edition {
namespace {

class PageReader {
  public:
    PageReader(ZipArchive& archive, const std::string& name, const IngestOptions& options,
               Diagnostics& diagnostics)
        : archive_(archive),
          name_(name),
          options_(options),
          diagnostics_(diagnostics),
          room_(options.limits.elements) {}

    Pages read(const Package& package) {
        pages_.encoding = "UTF-8";
        builder_.open("work", {}, 0);
        for (const SpineItem& item : package.spine) add(item);
        // A book of which no page can be read is damaged, or protected.
        if (pages_.pages.empty() && damage_) throw Error(*damage_);
        builder_.close(pages_.source.size());
        pages_.tree = builder_.take();
        for (Page& page : pages_.pages) describe(page);
        return std::move(pages_);
    }

  private:
    void add(const SpineItem& item) {
        const std::string where = name_ + ": " + item.path;
        const std::optional<DecodedText> page = text_of(item, where);
        if (!page) return;
        const DecodedText& decoded = *page;
        if (decoded.encoding != "UTF-8" && pages_.encoding == "UTF-8") pages_.encoding = decoded.encoding;
        const std::size_t begin = pages_.source.size();
        pages_.source += decoded.text;
        const ByteSpan file{begin, pages_.source.size()};
        pages_.source += '\n';
        const NodeIndex root = builder_.size();
        if (const auto fault = parse_xml(pages_.source, file, where, room_, builder_)) {
            diagnostics_.note(
                where, "is not well-formed (" + fault->problem + ") and was read as browsers read HTML");
            add_as_html(decoded.text, where, begin);
        }
        pages_.by_path.emplace(item.path, pages_.pages.size());
        pages_.pages.push_back({item.path, item.linear, file, is_as_it_was_, root, root, {}});
    }

    /// Nothing for a page that the book lacks, or that is damaged.
    std::optional<DecodedText> text_of(const SpineItem& item, const std::string& where) {
        try {
            if (const auto bytes = archive_.read(item.path)) {
                const auto declared = options_.encoding ? options_.encoding : declared_encoding(*bytes);
                DecodedText decoded = decode(*bytes, where, declared);
                is_as_it_was_ = decoded.text == *bytes;
                return decoded;
            }
        } catch (const Error& error) {
            const bool is_damage = error.kind() == ErrorKind::broken_input && !archive_.is_above_limit();
            if (options_.strict || !is_damage) throw;
            if (!damage_) damage_ = error;
            diagnostics_.warn(where, "is left out of the book: it " + error.message());
            return std::nullopt;
        }
        if (options_.strict)
            throw Error(ErrorKind::broken_input, where, "is missing from the book; get the file again");
        diagnostics_.warn(where, "is missing from the book, which is read without it; get the file again");
        return std::nullopt;
    }

    void add_as_html(const std::string& page, const std::string& where, std::size_t begin) {
        MarkupTree tree = parse_html(page, where);
        if (tree.nodes.size() > room_) refuse_size(where);
        room_ -= tree.nodes.size();
        builder_.graft(tree, 0, static_cast<NodeIndex>(tree.nodes.size()), begin);
    }

    void describe(Page& page) const {
        const NodeIndex end = pages_.tree.nodes[page.root].end;
        for (NodeIndex i = page.root; i < end; ++i) {
            const MarkupNode& node = pages_.tree.nodes[i];
            if (node.name == "body" && page.body == page.root) page.body = i;
            for (const MarkupAttribute& attribute : node.attributes) {
                if (attribute.name == "id" || attribute.name == "xml:id" ||
                    (attribute.name == "name" && node.name == "a"))
                    page.ids.emplace(attribute.value, i);
            }
        }
    }

    ZipArchive& archive_;
    const std::string& name_;
    const IngestOptions& options_;
    Diagnostics& diagnostics_;
    std::size_t room_;
    TreeBuilder builder_;
    Pages pages_;
    bool is_as_it_was_ = false;    ///< the text of the page that was read last
    std::optional<Error> damage_;  ///< the first that cost a page
};

}  // namespace

const Page* Pages::page(std::string_view path) const {
    const auto found = by_path.find(std::string(path));
    return found == by_path.end() ? nullptr : &pages[found->second];
}

NodeIndex Pages::node_at(const PackagePlace& place) const {
    const Page* const found = page(place.path);
    if (found == nullptr) return no_node;
    const auto id = found->ids.find(place.fragment);
    return id == found->ids.end() ? found->body : id->second;
}

const Page& Pages::page_of(NodeIndex node) const {
    const auto next = std::ranges::upper_bound(pages, node, {}, &Page::root);
    return next == pages.begin() ? pages.front() : *std::prev(next);
}

Pages read_pages(const Package& package, ZipArchive& archive, const std::string& name,
                 const IngestOptions& options, Diagnostics& diagnostics) {
    return PageReader(archive, name, options, diagnostics).read(package);
}

}  // namespace audio_edition
