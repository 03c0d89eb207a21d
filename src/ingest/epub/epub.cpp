// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/epub/epub.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "base/error.h"
#include "base/zip_archive.h"
#include "document/layout.h"
#include "document/source_book.h"
#include "ingest/empty_headings.h"
#include "ingest/epub/container.h"
#include "ingest/epub/contents.h"
#include "ingest/epub/matter.h"
#include "ingest/epub/package.h"
#include "ingest/epub/pages.h"
#include "ingest/flow/contents_lists.h"
#include "ingest/flow/flow.h"
#include "ingest/flow/gutenberg_pages.h"
#include "ingest/languages/language_words.h"
#include "ingest/markup/element_text.h"
#include "ingest/title_page.h"
#include "language/reader_words.h"
#include "text/generated_text.h"

namespace audio_edition {
namespace {

/// One book, from its archive to its document.
class BookReader {
  public:
    BookReader(const SourceFile& file, const IngestOptions& options, Diagnostics& diagnostics)
        : bytes_(file.bytes),
          name_(file.name),
          options_(options),
          diagnostics_(diagnostics),
          archive_(file.bytes, file.name, {options.limits.archive_entries, options.limits.unpacked_bytes}) {}

    Document read() {
        const std::string path = package_path(archive_, name_);
        package_ = read_package(read_xml_entry(archive_, path, name_, options_.limits), path);
        refuse_protected(archive_, name_, package_, options_.limits);
        report_lost_pages();
        if (package_.spine.empty()) throw nothing_to_read();
        pages_ = read_pages(package_, archive_, name_, options_, diagnostics_);
        FlowGuide guide;
        guide.words = &words();
        guide.keeps_layout = options_.keeps_layout;
        guide.contents = contents();
        const std::vector<FlowLink> links = links_to_places();
        std::ranges::copy_if(links, std::back_inserter(guide.links),
                             [](const FlowLink& link) { return link.to != no_node; });
        guide.omissions = omissions(guide.contents, links);
        guide.picture_path = [this](NodeIndex picture) { return picture_path(picture); };
        Flow flow = read_flow(pages_.tree, pages_.source, guide, options_.policies);
        pages_.tree = {};
        if (flow.layout) read_pictures(*flow.layout);
        Document book = document(std::move(flow));
        if (options_.keeps_book) book.source_book = source_book(path);
        if (book.sections.empty()) throw nothing_to_read();
        return book;
    }

  private:
    [[nodiscard]] Language language() const {
        return language_to_read_in(options_.language, package_.language);
    }
    [[nodiscard]] const ReaderWords& words() const { return reader_words(language()); }

    [[nodiscard]] Error nothing_to_read() const {
        return {ErrorKind::broken_input, name_, "holds no words to read; check that it is the right book"};
    }

    void report_lost_pages() const {
        for (const std::string& id : package_.lost_pages) {
            const std::string what = "its reading order names \"" + id + "\", which the book does not list";
            if (options_.strict) throw Error{ErrorKind::broken_input, name_, what + "; get the file again"};
            diagnostics_.warn(name_, what + "; it is read without that");
        }
    }

    [[nodiscard]] std::vector<BookEntry> listed_entries() {
        std::vector<BookEntry> entries;
        if (const auto tree = optional_xml(package_.navigation)) {
            entries = read_navigation(*tree, package_.navigation);
            landmarks_ = read_landmarks(*tree, package_.navigation);
        }
        if (entries.empty())
            if (const auto tree = optional_xml(package_.ncx)) entries = read_ncx(*tree, package_.ncx);
        return entries;
    }

    /// A list of contents that cannot be read is no reason not to read the book.
    [[nodiscard]] std::optional<MarkupTree> optional_xml(const std::string& path) {
        if (path.empty() || !archive_.holds(path)) return std::nullopt;
        try {
            return read_xml_entry(archive_, path, name_, options_.limits);
        } catch (const Error& error) {
            diagnostics_.warn(name_, "its list of contents cannot be read, so its headings serve: " +
                                         std::string(error.what()));
            return std::nullopt;
        }
    }

    [[nodiscard]] std::vector<ContentsEntry> contents() {
        std::vector<ContentsEntry> contents;
        for (const BookEntry& entry : listed_entries()) {
            const NodeIndex target = pages_.node_at(entry.place);
            if (target != no_node) contents.push_back({entry.label, entry.depth, target});
        }
        return contents;
    }

    /// Links to places and to whole pages. Of a place that the book lacks only the link is known.
    [[nodiscard]] std::vector<FlowLink> links_to_places() const {
        std::vector<FlowLink> links;
        for (const Page& page : pages_.pages) {
            for (NodeIndex i = page.root; i < pages_.tree.nodes[page.root].end; ++i) {
                const auto href = pages_.tree.nodes[i].attribute("href");
                if (pages_.tree.nodes[i].name != "a" || !href) continue;
                const auto place = resolve_href(page.path, *href);
                const Page* const there = place ? pages_.page(place->path) : nullptr;
                if (there == nullptr) continue;
                const bool is_known = place->fragment.empty() || there->ids.contains(place->fragment);
                links.push_back({i, is_known ? pages_.node_at(*place) : no_node});
            }
        }
        return links;
    }

    [[nodiscard]] std::vector<Omission> omissions(const std::vector<ContentsEntry>& contents,
                                                  const std::vector<FlowLink>& links) const {
        std::vector<Omission> omissions = gutenberg_omissions(pages_.tree);
        for (const Page& page : pages_.pages) {
            if (page.path == package_.navigation) {
                omissions.push_back({page.root, "contents list"});
            } else if (!page.linear) {
                omissions.push_back({page.root, "outside of the reading order"});
            }
        }
        add_lost_markers(omissions);
        add_typed_pages(package_.guide, pages_, contents, options_.policies, omissions);
        add_typed_pages(landmarks_, pages_, contents, options_.policies, omissions);
        leave_out_contents_lists(pages_.tree, links, omissions);
        return omissions;
    }

    [[nodiscard]] bool holds(const PackagePlace& place) const {
        const Page* const page = pages_.page(place.path);
        if (page == nullptr) return archive_.holds(place.path);
        return place.fragment.empty() || page->ids.contains(place.fragment);
    }

    /// Marks of notes that the book lacks.
    void add_lost_markers(std::vector<Omission>& omissions) const {
        constexpr std::size_t longest_mark = 6;
        for (const Page& page : pages_.pages) {
            for (NodeIndex i = page.root; i < pages_.tree.nodes[page.root].end; ++i) {
                const auto href = pages_.tree.nodes[i].attribute("href");
                if (pages_.tree.nodes[i].name != "a" || !href) continue;
                const auto place = resolve_href(page.path, *href);
                if (!place || holds(*place)) continue;
                const std::string shown = element_text(pages_.tree, i);
                const bool is_mark = shown.size() <= longest_mark &&
                                     shown.find_first_not_of("0123456789[]()*.") == std::string::npos;
                if (is_mark) omissions.push_back({i, "note marker"});
            }
        }
    }

    [[nodiscard]] Document document(Flow flow) {
        Document document;
        document.name = name_;
        document.source = std::move(pages_.source);
        document.encoding = pages_.encoding;
        document.title = generated_text(options_.title.value_or(package_.title));
        document.author = generated_text(options_.author.value_or(words().names(package_.authors)));
        declare_language(document, package_.language);
        document.date = package_.date;
        document.description = package_.description;
        document.contributors = package_.contributors;
        document.cover = cover();
        take_flow(std::move(flow), document);
        leave_out_empty_headings(document);
        leave_out_title_page(document, words_for(language()));
        return document;
    }

    [[nodiscard]] std::string picture_path(NodeIndex picture) const {
        const auto src = pages_.tree.nodes[picture].attribute("src");
        const auto place = src ? resolve_href(pages_.page_of(picture).path, *src) : std::nullopt;
        return place && archive_.holds(place->path) ? place->path : std::string();
    }

    /// A picture that cannot be unpacked is told of once, and described instead.
    void read_pictures(Layout& layout) {
        std::set<std::string> seen;
        for (const LayoutNode& node : layout.nodes) {
            const std::string* path = node.name == "img" ? layout.attribute(node, "src") : nullptr;
            if (path == nullptr || !seen.insert(*path).second) continue;
            try {
                if (auto bytes = archive_.read(*path)) layout.pictures.push_back({*path, *std::move(bytes)});
            } catch (const Error& error) {
                diagnostics_.warn(name_, "a picture is left out: " + std::string(error.what()));
                if (archive_.is_above_limit()) return;
            }
        }
    }

    [[nodiscard]] std::optional<Picture> cover() {
        if (package_.cover.empty()) return std::nullopt;
        try {
            if (auto bytes = archive_.read(package_.cover))
                return Picture{package_.cover_type, *std::move(bytes)};
        } catch (const Error& error) {
            diagnostics_.warn(name_, "its cover is left out: " + std::string(error.what()));
        }
        return std::nullopt;
    }

    /// Nothing where one of its pages is not as its file has it.
    [[nodiscard]] std::shared_ptr<const SourceBook> source_book(const std::string& package) const {
        SourceBook book{bytes_, package, {}};
        for (const Page& page : pages_.pages) {
            const auto item = std::ranges::find(package_.items, page.path, &ManifestItem::path);
            if (item == package_.items.end() || !page.is_as_it_was) return nullptr;
            book.pages.push_back({page.path, item->id, page.source});
        }
        return std::make_shared<const SourceBook>(std::move(book));
    }

    const std::string& bytes_;
    const std::string& name_;
    const IngestOptions& options_;
    Diagnostics& diagnostics_;
    ZipArchive archive_;
    Package package_;
    Pages pages_;
    std::vector<GuideReference> landmarks_;
};

}  // namespace

bool is_epub(const SourceFile& file) {
    constexpr std::size_t first_entry = 128;
    const std::string_view bytes = file.bytes;
    if (!is_zip(bytes)) return false;
    return bytes.substr(0, first_entry).find("application/epub+zip") != std::string_view::npos ||
           bytes.find("META-INF/container.xml") != std::string_view::npos;
}

Document read_epub(const SourceFile& file, const IngestOptions& options, Diagnostics& diagnostics) {
    return BookReader(file, options, diagnostics).read();
}

}  // namespace audio_edition
