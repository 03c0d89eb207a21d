// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/epub/publishers_book.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

#include "base/zip_archive.h"
#include "base/zip_writer.h"
#include "publish/sidecar/epub/media_overlay.h"
#include "publish/sidecar/epub/package_edit.h"
#include "publish/sidecar/epub/xml_layout.h"
#include "publish/sidecar/markup.h"
#include "publish/sidecar/media_type.h"
#include "publish/sidecar/page/heard_layout.h"
#include "publish/sidecar/transcript/timed_sentences.h"
#include "text/percent_encoding.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr ArchiveLimits whole_book{20'000, std::size_t{1} << 32U};

constexpr std::string_view overlay_style =
    ".-epub-media-overlay-active { background-color: #ffe9a8; color: #1a1a1a; }\n";

/// What is marked as one thing, before it is known where it stands.
struct HeardThing {
    std::vector<ByteSpan> sources;  ///< of its words; empty for what is only said
    std::vector<Milliseconds> starts;
};

/// An element of a page, and when it is heard.
struct HeardElement {
    std::string id;
    std::size_t page = 0;
    Milliseconds start;
};

/// `href` from the folder of the file `from` to `to`; both are paths in the archive.
std::string href_to(const std::string& to, const std::string& from) {
    return escape_markup(percent_encoded(
        fs::path("/" + to).lexically_relative(fs::path("/" + from).parent_path()).generic_string()));
}

/// Pictures and sounds are packed already.
bool is_packed(const std::string& name) {
    const std::string extension = fs::path(name).extension();
    constexpr std::string_view packed = " .jpg .jpeg .png .gif .webp .mp3 .m4a .mp4 .woff .woff2 ";
    return packed.find(" " + extension + " ") != std::string_view::npos;
}

/// The book before anything is heard of it.
struct OpenBook {
    explicit OpenBook(const SourceBook& source)
        : archive(source.archive, source.package, whole_book), pages(source.pages) {
        package = archive.read(source.package).value_or("");
        places = find_package_places(package);
        is_usable = places.has_value();
        std::string all = package;
        for (const BookPage& page : pages) {
            files.push_back(archive.read(page.path).value_or(""));
            is_usable = is_usable && files.back().size() == page.source.size() &&
                        places->items.contains(page.id) && layout.add(files.back(), page.source.begin);
            all += files.back();
        }
        while (all.find("\"" + prefix + "-") != std::string::npos) prefix += "x";
        folder = fs::path(source.package).parent_path() / "audio-edition";
        for (const std::string& name : archive.names())
            if (name.starts_with(folder + "/")) is_usable = false;
    }

    ZipArchive archive;
    const std::vector<BookPage>& pages;
    std::string package;
    std::optional<PackagePlaces> places;
    std::vector<std::string> files;  ///< of the pages
    XmlLayout layout;
    std::string prefix = "ae";  ///< of ids that the book has none of
    std::string folder;         ///< for what is new
    bool is_usable = false;
};

/// Finds the elements that are heard, and makes them where there are none.
class BookMarker {
  public:
    BookMarker(OpenBook& book, const std::vector<HeardThing>& things)
        : book_(book), edits_(book.pages.size()) {
        mark(things);
    }

    /// In the order in which they are heard, no two at once.
    [[nodiscard]] const std::vector<HeardElement>& elements() const { return elements_; }
    [[nodiscard]] std::string page(std::size_t index, const std::string& style) {
        std::vector<Insertion> edits = edits_[index];
        const std::string& file = book_.files[index];
        if (const std::size_t head = file.find("</head>"); head != std::string::npos)
            edits.push_back({head, "<link rel=\"stylesheet\" type=\"text/css\" href=\"" + style + "\"/>"});
        return with_insertions(file, std::move(edits));
    }

  private:
    void mark(const std::vector<HeardThing>& things) {
        const Layout& layout = book_.layout.layout();
        const LayoutPlaces places(layout);
        std::vector<LaidPassage> passages;
        for (const HeardThing& thing : things) {
            passages.emplace_back();
            for (const ByteSpan source : thing.sources)
                passages.back().places.push_back(source.empty() ? std::nullopt : places.text_of(source));
        }
        const HeardLayout heard(layout, passages);
        for (const HeardPart& part : heard.parts()) {
            const auto& laid = passages[part.passage].places;
            std::size_t word = part.first;
            while (word > part.first && word < part.last && !laid[word]) ++word;
            const Milliseconds start = things[part.passage].starts[word];
            const std::size_t page = page_at(layout.nodes[part.node].source.begin);
            elements_.push_back({id_of(part, page), page, start});
        }
        std::ranges::stable_sort(elements_, {}, [](const HeardElement& one) { return one.start.count; });
        const auto same = [](const HeardElement& one, const HeardElement& other) {
            return one.start.count == other.start.count;
        };
        elements_.erase(std::unique(elements_.begin(), elements_.end(), same), elements_.end());
    }

    [[nodiscard]] std::size_t page_at(std::size_t source) const {
        const auto next = std::ranges::upper_bound(book_.pages, source, {},
                                                   [](const BookPage& page) { return page.source.begin; });
        return static_cast<std::size_t>(next - book_.pages.begin()) - 1;
    }

    std::string id_of(const HeardPart& part, std::size_t page) {
        const LayoutNode& node = book_.layout.layout().nodes[part.node];
        const std::string& own = book_.layout.element(part.node).id;
        if (part.is_element && !own.empty()) return own;
        const std::string id = book_.prefix + "-" + std::to_string(++ids_);
        const std::size_t origin = book_.pages[page].source.begin;
        if (part.is_element) {
            edits_[page].push_back({node.source.begin - origin + 1 + node.name.size(), " id=\"" + id + "\""});
            return id;
        }
        edits_[page].push_back({begin_of(part) - origin, "<span id=\"" + id + "\">"});
        edits_[page].push_back({end_of(part) - origin, "</span>"});
        return id;
    }

    [[nodiscard]] std::size_t begin_of(const HeardPart& part) const {
        const LayoutNode& node = book_.layout.layout().nodes[part.node];
        const bool is_within = node.is_text() && node.text.size() == node.source.size();
        return node.source.begin + (is_within ? part.text.begin - node.text.begin : 0);
    }

    [[nodiscard]] std::size_t end_of(const HeardPart& part) const {
        const LayoutNode& node = book_.layout.layout().nodes[part.last_node];
        const bool is_within = node.is_text() && node.text.size() == node.source.size();
        return node.source.end - (is_within ? node.text.end - part.text.end : 0);
    }

    OpenBook& book_;
    std::vector<std::vector<Insertion>> edits_;  ///< of each page
    std::vector<HeardElement> elements_;
    int ids_ = 0;
};

class PublishersBook final : public Sidecar {
  public:
    PublishersBook(const SidecarPlan& plan, OverlayLevel level, const std::string& name)
        : plan_(plan), level_(level), name_(name) {}

    void unit(const TimelineUnit& unit, const Passage& passage) override {
        for (const TimedSentence& sentence : timed_sentences(unit, passage)) {
            bool begins = true;
            for (const TimedWord& word : sentence.words) {
                if (begins || level_ == OverlayLevel::word) things_.emplace_back();
                begins = false;
                things_.back().sources.push_back(
                    passage.written.source_of(passage.tokens[word.token].written));
                things_.back().starts.push_back(to_milliseconds(word.start, plan_.rate));
            }
        }
    }

    std::vector<std::string> finish(const std::vector<TimelineSection>&, Frames length) override {
        OpenBook book(*plan_.source_book);
        BookMarker marker(book, things_);
        const std::vector<Milliseconds> durations = clip_times(marker, to_milliseconds(length, plan_.rate));
        ZipWriter zip(plan_.folder / name_);
        zip.add("mimetype", "application/epub+zip", ZipWriter::Packing::stored);
        std::map<std::string, std::string> changed{{plan_.source_book->package, package(book, durations)}};
        for (std::size_t i = 0; i < book.pages.size(); ++i) {
            const BookPage& page = book.pages[i];
            if (durations[i].count > 0)
                changed[page.path] = marker.page(i, href_to(style_path(book), page.path));
        }
        copy_files(book, changed, zip);
        for (std::size_t i = 0; i < book.pages.size(); ++i)
            if (durations[i].count > 0)
                zip.add(overlay_path(book, i), overlay(book, marker, i), ZipWriter::Packing::deflated);
        zip.add(style_path(book), std::string(overlay_style), ZipWriter::Packing::deflated);
        zip.add_file(sound_path(book), plan_.folder / plan_.book, ZipWriter::Packing::stored);
        zip.finish();
        return {name_};
    }

  private:
    static void copy_files(OpenBook& book, std::map<std::string, std::string>& changed, ZipWriter& zip) {
        std::set<std::string> written{"mimetype"};
        for (const std::string& name : book.archive.names()) {
            if (name.ends_with('/') || !written.insert(name).second) continue;
            const auto edited = changed.find(name);
            std::string bytes =
                edited != changed.end() ? std::move(edited->second) : book.archive.read(name).value_or("");
            zip.add(name, std::move(bytes),
                    is_packed(name) ? ZipWriter::Packing::stored : ZipWriter::Packing::deflated);
        }
    }

    /// Ends of the clips, and how long each page is heard. What is said before the first element is heard
    /// with it.
    std::vector<Milliseconds> clip_times(const BookMarker& marker, Milliseconds length) {
        std::vector<Milliseconds> durations(plan_.source_book->pages.size());
        const std::vector<HeardElement>& elements = marker.elements();
        for (std::size_t i = 0; i < elements.size(); ++i) {
            const Milliseconds begin = i == 0 ? Milliseconds{} : elements[i].start;
            const Milliseconds end = i + 1 < elements.size() ? elements[i + 1].start : length;
            clips_.push_back({begin, end});
            Milliseconds& sum = durations[elements[i].page];
            sum = sum + Milliseconds{end.count - begin.count};
        }
        return durations;
    }

    [[nodiscard]] std::string style_path(const OpenBook& book) const { return book.folder + "/overlay.css"; }
    [[nodiscard]] std::string sound_path(const OpenBook& book) const {
        return book.folder + "/" + plan_.book;
    }
    [[nodiscard]] static std::string overlay_path(const OpenBook& book, std::size_t page) {
        return book.folder + "/page" + std::to_string(page + 1) + ".smil";
    }

    [[nodiscard]] std::string overlay(const OpenBook& book, const BookMarker& marker,
                                      std::size_t page) const {
        const std::string text = href_to(book.pages[page].path, overlay_path(book, page));
        const std::string sound = escape_markup(percent_encoded(plan_.book));
        std::string smil =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<smil xmlns=\"http://www.w3.org/ns/SMIL\" "
            "version=\"3.0\">\n<body>\n";
        for (std::size_t i = 0; i < clips_.size(); ++i) {
            const HeardElement& element = marker.elements()[i];
            if (element.page != page) continue;
            smil += "<par><text src=\"" + text + "#" + escape_markup(element.id) + "\"/><audio src=\"" +
                    sound + "\" clipBegin=\"" + clock_value(clips_[i].first) + "\" clipEnd=\"" +
                    clock_value(clips_[i].second) + "\"/></par>\n";
        }
        return smil + "</body>\n</smil>\n";
    }

    [[nodiscard]] std::string package(const OpenBook& book,
                                      const std::vector<Milliseconds>& durations) const {
        const std::string& prefix = book.places->prefix;
        std::string metas, items;
        std::vector<Insertion> edits;
        Milliseconds total;
        const auto meta = [&](const std::string& property, const std::string& value,
                              const std::string& more = "") {
            metas += "<" + prefix + "meta property=\"" + property + "\"" + more + ">" + escape_markup(value) +
                     "</" + prefix + "meta>\n";
        };
        const auto item = [&](const std::string& id, const std::string& path, const std::string& type) {
            items += "<" + prefix + "item id=\"" + id + "\" href=\"" +
                     href_to(path, plan_.source_book->package) + "\" media-type=\"" + type + "\"/>\n";
        };
        for (std::size_t i = 0; i < durations.size(); ++i) {
            if (durations[i].count == 0) continue;
            const std::string id = book.prefix + "-overlay-" + std::to_string(i + 1);
            edits.push_back({book.places->items.at(book.pages[i].id), " media-overlay=\"" + id + "\""});
            item(id, overlay_path(book, i), "application/smil+xml");
            meta("media:duration", clock_value(durations[i]), " refines=\"#" + id + "\"");
            total = total + durations[i];
        }
        item(book.prefix + "-sound", sound_path(book), media_type(plan_.book));
        item(book.prefix + "-style", style_path(book), "text/css");
        meta("media:duration", clock_value(total));
        meta("media:active-class", "-epub-media-overlay-active");
        if (!plan_.voice.empty()) meta("media:narrator", plan_.voice);
        if (!book.places->names_feature) meta("schema:accessibilityFeature", "synchronizedAudioText");
        edits.push_back({book.places->metadata_end, metas});
        edits.push_back({book.places->manifest_end, items});
        return with_insertions(book.package, std::move(edits));
    }

    const SidecarPlan plan_;
    const OverlayLevel level_;
    const std::string name_;
    std::vector<HeardThing> things_;
    std::vector<std::pair<Milliseconds, Milliseconds>> clips_;  ///< of each element
};

}  // namespace

std::unique_ptr<Sidecar> make_publishers_book(const SidecarPlan& plan, OverlayLevel level,
                                              const std::string& name) {
    if (!plan.source_book || !OpenBook(*plan.source_book).is_usable) return nullptr;
    return std::make_unique<PublishersBook>(plan, level, name);
}

}  // namespace audio_edition
