// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/poppler/document_reader.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <memory>
#include <optional>
#include <utility>

#include <poppler/Catalog.h>
#include <poppler/Error.h>
#include <poppler/ErrorCodes.h>
#include <poppler/GlobalParams.h>
#include <poppler/Link.h>
#include <poppler/Outline.h>
#include <poppler/PDFDoc.h>
#include <poppler/Page.h>
#include <poppler/Stream.h>

#include "ingest/pdf/contents_wire.h"
#include "ingest/pdf/poppler/page_device.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_text = 4096;

std::string utf8_of(std::u32string_view letters) {
    std::string text;
    for (const char32_t c : letters.substr(0, longest_text)) {
        if (c < U' ' || c == 0x7F) {
            text += ' ';
        } else if (c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF)) {
            append_utf8(text, c);
        }
    }
    return text;
}

std::string property(const std::unique_ptr<GooString>& value) {
    return value == nullptr ? std::string() : utf8_of(text_of_string(value->toStr()));
}

double cpu_seconds() noexcept {
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// When the page at hand is given up.
struct PageClock {
    double end = 0;
    const PageDevice* device = nullptr;
    bool given_up = false;
};

bool is_over(void* data) {
    PageClock& clock = *static_cast<PageClock*>(data);
    clock.given_up = clock.given_up || clock.device->is_full() || cpu_seconds() > clock.end;
    return clock.given_up;
}

bool is_part_of_text(Annot* annotation, void*) {
    switch (annotation->getType()) {
        case Annot::typeFreeText:
        case Annot::typeWidget:
        case Annot::typeStamp:
            return true;
        default:
            return false;
    }
}

/// Pictures among what a page may draw, to a depth that real pages do not exceed.
bool holds_picture(Dict* resources, int depth) {
    constexpr int deepest = 3, most = 200;
    if (resources == nullptr || depth > deepest) return false;
    const Object objects = resources->lookup("XObject");
    if (!objects.isDict()) return false;
    for (int i = 0; i < std::min(objects.dictGetLength(), most); ++i) {
        const Object object = objects.dictGetVal(i);
        if (!object.isStream()) continue;
        const Object kind = object.streamGetDict()->lookup("Subtype");
        if (!kind.isName("Form")) return true;
        const Object inner = object.streamGetDict()->lookup("Resources");
        if (inner.isDict() && holds_picture(inner.getDict(), depth + 1)) return true;
    }
    return false;
}

class DocumentReader {
  public:
    DocumentReader(PDFDoc& document, const PdfLimits& limits, double page_seconds)
        : document_(document), limits_(limits), page_seconds_(page_seconds), device_(contents_, limits) {}

    void read(const std::function<bool(const std::string&)>& write) {
        const int pages = document_.getNumPages();
        if (pages < 1) return static_cast<void>(write(failure_frame(PdfFailure::no_pages)));
        if (static_cast<std::uint32_t>(pages) > limits_.pages)
            return static_cast<void>(write(failure_frame(PdfFailure::too_large)));
        read_properties();
        read_outline();
        if (!write(begin_frame(contents_))) return;
        if (document_.getStructTreeRoot() != nullptr) device_.read_structure(*document_.getStructTreeRoot());
        ToldSoFar told;
        for (int number = 1; number <= pages; ++number) {
            PdfPage page;
            read_page(number, page);
            words_ += page.words.size();
            if (words_ > limits_.words) return;
            if (!write(page_frame(page, contents_, told))) return;
        }
        write(end_frame());
    }

  private:
    void read_properties() {
        contents_.title = property(document_.getDocInfoTitle());
        contents_.author = property(document_.getDocInfoAuthor());
        contents_.subject = property(document_.getDocInfoSubject());
        contents_.created = property(document_.getDocInfoCreatDate());
        const Object catalog = document_.getXRef()->getCatalog();
        if (!catalog.isDict()) return;
        const Object language = catalog.dictLookup("Lang");
        if (language.isString()) contents_.language = utf8_of(text_of_string(language.getString()->toStr()));
    }

    struct Place {
        std::uint32_t page = 0;
        float y = 0;
    };

    [[nodiscard]] std::optional<Place> place_of(const LinkAction* action) {
        if (action == nullptr || action->getKind() != actionGoTo || !action->isOk()) return std::nullopt;
        const auto* const link = static_cast<const LinkGoTo*>(action);
        std::unique_ptr<LinkDest> named;
        const LinkDest* goal = link->getDest();
        if (goal == nullptr && link->getNamedDest() != nullptr) {
            named = document_.findDest(link->getNamedDest());
            goal = named.get();
        }
        if (goal == nullptr || !goal->isOk()) return std::nullopt;
        const int number = goal->isPageRef() ? document_.findPage(goal->getPageRef()) : goal->getPageNum();
        if (number < 1 || number > document_.getNumPages()) return std::nullopt;
        Place place{static_cast<std::uint32_t>(number - 1), 0};
        Page* const page = document_.getPage(number);
        if (page != nullptr && page->getRotate() == 0 && goal->getChangeTop() &&
            std::isfinite(goal->getTop()))
            place.y = static_cast<float>(std::clamp(page->getCropBox()->y2 - goal->getTop(), 0.0, 1e5));
        return place;
    }

    void read_outline() {
        Outline* const outline = document_.getOutline();
        if (outline == nullptr || outline->getItems() == nullptr) return;
        add_entries(*outline->getItems(), 1);
    }

    void add_entries(const std::vector<OutlineItem*>& items, std::uint32_t depth) {
        constexpr std::uint32_t deepest = 16;
        for (OutlineItem* const item : items) {
            if (contents_.outline.size() >= limits_.outline_entries) return;
            std::u32string title;
            for (int i = 0; i < item->getTitleLength(); ++i)
                title += static_cast<char32_t>(item->getTitle()[i]);
            if (const auto place = place_of(item->getAction()))
                contents_.outline.push_back({utf8_of(title), depth, place->page, place->y});
            if (depth >= deepest) continue;
            item->open();
            if (const auto* const kids = item->getKids()) add_entries(*kids, depth + 1);
        }
    }

    void read_page(int number, PdfPage& page) {
        Page* const source = document_.getPage(number);
        if (source == nullptr) {
            page.incomplete = true;
            return;
        }
        const bool sideways = source->getRotate() % 180 != 0;
        const auto size = [](double value) { return static_cast<float>(std::clamp(value, 1.0, 1e5)); };
        page.width = size(sideways ? source->getCropHeight() : source->getCropWidth());
        page.height = size(sideways ? source->getCropWidth() : source->getCropHeight());
        page.has_picture = holds_picture(source->getResourceDict(), 0);
        PageClock clock{cpu_seconds() + page_seconds_, &device_, false};
        device_.begin(page, document_.getStructTreeRoot(), structure_key(number));
        document_.displayPage(&device_, number, 72, 72, 0, false, true, false, is_over, &clock,
                              is_part_of_text, nullptr);
        device_.finish();
        page.incomplete = clock.given_up || page.words.size() > limits_.words_of_page;
        if (page.words.size() > limits_.words_of_page) page.words.resize(limits_.words_of_page);
        if (source->getRotate() == 0) read_links(number, page);
    }

    [[nodiscard]] int structure_key(int number) {
        const Ref* const reference = document_.getCatalog()->getPageRef(number);
        if (reference == nullptr) return -1;
        const Object page = document_.getXRef()->fetch(*reference);
        if (!page.isDict()) return -1;
        const Object key = page.dictLookup("StructParents");
        return key.isInt() ? key.getInt() : -1;
    }

    void read_links(int number, PdfPage& page) {
        const std::unique_ptr<Links> links = document_.getLinks(number);
        if (links == nullptr) return;
        const PDFRectangle& crop = *document_.getPage(number)->getCropBox();
        for (AnnotLink* const link : links->getLinks()) {
            if (page.links.size() >= limits_.links_of_page) return;
            const auto place = place_of(link->getAction());
            if (!place) continue;
            double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
            link->getRect(&x1, &y1, &x2, &y2);
            const auto at = [](double value) { return static_cast<float>(std::clamp(value, -1e5, 1e5)); };
            const PdfBox box{at(std::min(x1, x2) - crop.x1), at(crop.y2 - std::max(y1, y2)),
                             at(std::max(x1, x2) - crop.x1), at(crop.y2 - std::min(y1, y2))};
            page.links.push_back({box, place->page, place->y});
        }
    }

    PDFDoc& document_;
    const PdfLimits& limits_;
    const double page_seconds_;
    PdfContents contents_;
    PageDevice device_;
    std::size_t words_ = 0;
};

}  // namespace

void read_pdf_document(std::string_view bytes, const PdfLimits& limits, double page_seconds,
                       const std::function<bool(const std::string& frame)>& write) {
    setErrorCallback([](ErrorCategory, Goffset, const char*) {});
    if (globalParams == nullptr) globalParams = std::make_unique<GlobalParams>();
    // The document owns its stream, not the bytes.
    auto* const stream = new MemStream(bytes.data(), 0, static_cast<Goffset>(bytes.size()), Object(objNull));
    PDFDoc document(stream);
    if (!document.isOk()) {
        const bool is_locked = document.getErrorCode() == errEncrypted;
        write(failure_frame(is_locked ? PdfFailure::encrypted : PdfFailure::damaged));
        return;
    }
    DocumentReader(document, limits, page_seconds).read(write);
}

}  // namespace audio_edition
