// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/contents_wire.h"

#include <cmath>
#include <utility>

#include "base/binary_fields.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

enum class FrameKind : std::uint8_t { begin, page, end, failure };

std::string framed(FrameKind kind, std::string body) {
    BinaryWriter head;
    head.number(static_cast<std::uint8_t>(kind));
    head.number(static_cast<std::uint64_t>(body.size()));
    return head.take() + std::move(body);
}

void put_box(BinaryWriter& out, const PdfBox& box) {
    for (const float value : {box.left, box.top, box.right, box.bottom}) out.number(value);
}

void put_word(BinaryWriter& out, const PdfWord& word) {
    out.string(word.text);
    put_box(out, word.box);
    out.number(word.baseline);
    out.number(word.size);
    out.number(word.font);
    out.number(word.colour);
    out.number(word.element);
    out.number(static_cast<std::uint8_t>((word.spaced ? 1 : 0) | (word.invisible ? 2 : 0) |
                                         (word.turned ? 4 : 0) | (word.artifact ? 8 : 0)));
}

void put_shapes(BinaryWriter& out, const std::vector<PdfShape>& shapes) {
    out.number(static_cast<std::uint32_t>(shapes.size()));
    for (const PdfShape& shape : shapes) {
        put_box(out, shape.box);
        out.number(shape.colour);
    }
}

/// Reads the frames, and remembers whether anything in them cannot be.
class ContentsParser {
  public:
    ContentsParser(std::string_view bytes, const PdfLimits& limits) : rest_(bytes), limits_(limits) {}

    ReceivedContents parse() {
        while (!received_.complete && received_.failure == PdfFailure::none) {
            BinaryReader head(rest_);
            const auto kind = head.number<std::uint8_t>();
            const auto size = head.number<std::uint64_t>();
            constexpr std::size_t head_size = 9;
            if (rest_.size() < head_size || size > rest_.size() - head_size) break;
            const std::string_view body = rest_.substr(head_size, static_cast<std::size_t>(size));
            rest_.remove_prefix(head_size + body.size());
            if (!take(static_cast<FrameKind>(kind), body)) break;
        }
        return std::move(received_);
    }

  private:
    bool take(FrameKind kind, std::string_view body) {
        BinaryReader in(body);
        sound_ = true;
        const bool begins = kind == FrameKind::begin || kind == FrameKind::failure;
        if (std::exchange(begun_, true) == begins) return false;
        switch (kind) {
            case FrameKind::begin:
                begin(in);
                break;
            case FrameKind::page:
                page(in);
                break;
            case FrameKind::failure:
                received_.failure = failure(in);
                break;
            case FrameKind::end:
                received_.complete = sound_ && in.finished();
                break;
            default:
                return false;
        }
        return sound_;
    }

    PdfFailure failure(BinaryReader& in) {
        const auto told = in.number<std::uint8_t>();
        require(told > 0 && told <= static_cast<std::uint8_t>(PdfFailure::last));
        return sound_ ? static_cast<PdfFailure>(told) : PdfFailure::damaged;
    }

    void begin(BinaryReader& in) {
        PdfContents& all = received_.contents;
        for (std::string* const text : {&all.title, &all.author, &all.subject, &all.language, &all.created})
            *text = text_of(in);
        const std::size_t entries = in.count(sizeof(std::uint32_t) * 4);
        require(entries <= limits_.outline_entries);
        for (std::size_t i = 0; sound_ && i < entries; ++i) {
            PdfOutlineEntry entry;
            entry.title = text_of(in);
            entry.depth = in.number<std::uint32_t>();
            entry.page = in.number<std::uint32_t>();
            entry.y = number_of(in);
            require(entry.depth >= 1 && entry.page < limits_.pages);
            all.outline.push_back(std::move(entry));
        }
        if (!in.finished()) sound_ = false;
    }

    void page(BinaryReader& in) {
        require(received_.contents.pages.size() < limits_.pages);
        fonts(in);
        elements(in);
        PdfPage page;
        page.width = number_of(in);
        page.height = number_of(in);
        const auto flags = in.number<std::uint8_t>();
        page.has_picture = (flags & 1U) != 0;
        page.incomplete = (flags & 2U) != 0;
        words(in, page);
        page.rules = shapes(in);
        page.areas = shapes(in);
        links(in, page);
        if (!in.finished()) sound_ = false;
        if (sound_) received_.contents.pages.push_back(std::move(page));
    }

    void fonts(BinaryReader& in) {
        std::vector<PdfFont>& all = received_.contents.fonts;
        const std::size_t count = in.count(sizeof(std::uint32_t) + 1);
        require(all.size() + count <= limits_.fonts);
        for (std::size_t i = 0; sound_ && i < count; ++i) {
            PdfFont font;
            font.name = text_of(in);
            const auto flags = in.number<std::uint8_t>();
            font.bold = (flags & 1U) != 0;
            font.italic = (flags & 2U) != 0;
            font.fixed = (flags & 4U) != 0;
            all.push_back(std::move(font));
        }
    }

    void elements(BinaryReader& in) {
        std::vector<PdfElement>& all = received_.contents.elements;
        const std::size_t count = in.count(sizeof(std::uint32_t) + 1);
        require(all.size() + count <= limits_.elements);
        for (std::size_t i = 0; sound_ && i < count; ++i) {
            const auto role = in.number<std::uint8_t>();
            const auto parent = in.number<std::uint32_t>();
            require(role <= static_cast<std::uint8_t>(PdfRole::last));
            require(parent == no_pdf_element || parent < all.size());
            if (sound_) all.push_back({static_cast<PdfRole>(role), parent});
        }
    }

    void words(BinaryReader& in, PdfPage& page) {
        constexpr std::size_t least = 41;
        const std::size_t count = in.count(least);
        words_ += count;
        require(words_ <= limits_.words && count <= limits_.words_of_page);
        page.words.reserve(sound_ ? count : 0);
        for (std::size_t i = 0; sound_ && i < count; ++i) page.words.push_back(word(in));
    }

    PdfWord word(BinaryReader& in) {
        PdfWord word;
        word.text = text_of(in);
        word.box = box(in);
        word.baseline = number_of(in);
        word.size = number_of(in);
        word.font = in.number<std::uint32_t>();
        word.colour = in.number<std::uint32_t>();
        word.element = in.number<std::uint32_t>();
        const auto flags = in.number<std::uint8_t>();
        word.spaced = (flags & 1U) != 0;
        word.invisible = (flags & 2U) != 0;
        word.turned = (flags & 4U) != 0;
        word.artifact = (flags & 8U) != 0;
        const PdfContents& all = received_.contents;
        require(word.font < all.fonts.size());
        require(word.element == no_pdf_element || word.element < all.elements.size());
        require(word.size >= 0);
        return word;
    }

    std::vector<PdfShape> shapes(BinaryReader& in) {
        std::vector<PdfShape> all;
        const std::size_t count = in.count(sizeof(float) * 5);
        require(count <= limits_.shapes_of_page);
        for (std::size_t i = 0; sound_ && i < count; ++i) {
            PdfShape shape;
            shape.box = box(in);
            shape.colour = in.number<std::uint32_t>();
            all.push_back(shape);
        }
        return all;
    }

    void links(BinaryReader& in, PdfPage& page) {
        const std::size_t count = in.count(sizeof(float) * 6);
        require(count <= limits_.links_of_page);
        for (std::size_t i = 0; sound_ && i < count; ++i) {
            PdfLink link;
            link.box = box(in);
            link.page = in.number<std::uint32_t>();
            link.y = number_of(in);
            require(link.page < limits_.pages);
            page.links.push_back(link);
        }
    }

    PdfBox box(BinaryReader& in) {
        PdfBox box;
        box.left = number_of(in);
        box.top = number_of(in);
        box.right = number_of(in);
        box.bottom = number_of(in);
        require(box.left <= box.right && box.top <= box.bottom);
        return box;
    }

    float number_of(BinaryReader& in) {
        constexpr float farthest = 1e6F;
        const auto value = in.number<float>();
        require(std::isfinite(value) && std::abs(value) <= farthest);
        return value;
    }

    std::string text_of(BinaryReader& in) {
        const std::string_view text = in.string();
        require(is_valid_utf8(text));
        return std::string(text);
    }

    void require(bool holds) noexcept { sound_ = sound_ && holds; }

    std::string_view rest_;
    const PdfLimits& limits_;
    ReceivedContents received_;
    std::size_t words_ = 0;
    bool begun_ = false;
    bool sound_ = true;
};

}  // namespace

std::string begin_frame(const PdfContents& contents) {
    BinaryWriter out;
    for (const std::string* const text :
         {&contents.title, &contents.author, &contents.subject, &contents.language, &contents.created})
        out.string(*text);
    out.number(static_cast<std::uint32_t>(contents.outline.size()));
    for (const PdfOutlineEntry& entry : contents.outline) {
        out.string(entry.title);
        out.number(entry.depth);
        out.number(entry.page);
        out.number(entry.y);
    }
    return framed(FrameKind::begin, out.take());
}

std::string failure_frame(PdfFailure failure) {
    BinaryWriter out;
    out.number(static_cast<std::uint8_t>(failure));
    return framed(FrameKind::failure, out.take());
}

std::string end_frame() {
    return framed(FrameKind::end, {});
}

std::string page_frame(const PdfPage& page, const PdfContents& contents, ToldSoFar& told) {
    BinaryWriter out;
    out.number(static_cast<std::uint32_t>(contents.fonts.size() - told.fonts));
    for (; told.fonts < contents.fonts.size(); ++told.fonts) {
        const PdfFont& font = contents.fonts[told.fonts];
        out.string(font.name);
        out.number(
            static_cast<std::uint8_t>((font.bold ? 1 : 0) | (font.italic ? 2 : 0) | (font.fixed ? 4 : 0)));
    }
    out.number(static_cast<std::uint32_t>(contents.elements.size() - told.elements));
    for (; told.elements < contents.elements.size(); ++told.elements) {
        out.number(static_cast<std::uint8_t>(contents.elements[told.elements].role));
        out.number(contents.elements[told.elements].parent);
    }
    out.number(page.width);
    out.number(page.height);
    out.number(static_cast<std::uint8_t>((page.has_picture ? 1 : 0) | (page.incomplete ? 2 : 0)));
    out.number(static_cast<std::uint32_t>(page.words.size()));
    for (const PdfWord& word : page.words) put_word(out, word);
    put_shapes(out, page.rules);
    put_shapes(out, page.areas);
    out.number(static_cast<std::uint32_t>(page.links.size()));
    for (const PdfLink& link : page.links) {
        put_box(out, link.box);
        out.number(link.page);
        out.number(link.y);
    }
    return framed(FrameKind::page, out.take());
}

ReceivedContents parse_contents(std::string_view bytes, const PdfLimits& limits) {
    return ContentsParser(bytes, limits).parse();
}

}  // namespace audio_edition
