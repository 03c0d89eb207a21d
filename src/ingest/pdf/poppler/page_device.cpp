// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/poppler/page_device.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

#include <poppler/Array.h>
#include <poppler/Dict.h>
#include <poppler/GfxFont.h>
#include <poppler/GfxState.h>
#include <poppler/Object.h>
#include <poppler/PDFDoc.h>
#include <poppler/StructElement.h>
#include <poppler/StructTreeRoot.h>
#include <poppler/UTF.h>

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr double farthest = 1e5;

/// Numbers of files are whatever they like.
float bounded(double value) noexcept {
    return std::isfinite(value) ? static_cast<float>(std::clamp(value, -farthest, farthest)) : 0.0F;
}

std::uint32_t colour_of(const GfxRGB& rgb) noexcept {
    const auto part = [](GfxColorComp value) { return static_cast<std::uint32_t>(colToByte(value)); };
    return part(rgb.r) << 16U | part(rgb.g) << 8U | part(rgb.b);
}

/// How much larger a font of procedures is than it says: nobody knows in what units its glyphs are drawn, so
/// an "m" counts as 0.6 of the size wide.
double type3_scale(GfxFont& font) {
    auto& simple = static_cast<Gfx8BitFont&>(font);
    double any = 0;
    double scale = 1;
    for (int code = 0; code < 256; ++code) {
        const char* const name = simple.getCharName(code);
        const double width = simple.getWidth(static_cast<unsigned char>(code));
        if (width <= 0) continue;
        if (name != nullptr && std::string_view(name) == "m") {
            any = 0;
            scale = width / 0.6;
            break;
        }
        any = std::max(any, width);
    }
    if (any > 0) scale = any / 0.9;
    const double* const matrix = simple.getFontMatrix();
    if (matrix[0] != 0) scale *= std::abs(matrix[3] / matrix[0]);
    return std::isfinite(scale) && scale > 0 ? scale : 1;
}

bool is_bold_name(std::string_view name) noexcept {
    constexpr std::array<std::string_view, 9> marks{"Bold", "bold",   "Black", "Heavy",      "CMBX",
                                                    "-Bd",  "BoldMT", "SFBX",  "LMRomanDemi"};
    if (name.find("Semibold") != std::string_view::npos || name.find("Medi") != std::string_view::npos)
        return true;
    return std::ranges::any_of(marks, [name](std::string_view mark) { return name.find(mark) != name.npos; });
}

PdfRole role_of(StructElement::Type type) noexcept {
    switch (type) {
        case StructElement::H:
            return PdfRole::heading;
        case StructElement::H1:
            return PdfRole::heading1;
        case StructElement::H2:
            return PdfRole::heading2;
        case StructElement::H3:
            return PdfRole::heading3;
        case StructElement::H4:
            return PdfRole::heading4;
        case StructElement::H5:
            return PdfRole::heading5;
        case StructElement::H6:
            return PdfRole::heading6;
        case StructElement::Document:
            return PdfRole::document;
        case StructElement::P:
            return PdfRole::paragraph;
        case StructElement::L:
            return PdfRole::list;
        case StructElement::LI:
            return PdfRole::list_item;
        case StructElement::Lbl:
            return PdfRole::list_label;
        case StructElement::BlockQuote:
            return PdfRole::quotation;
        case StructElement::Note:
            return PdfRole::note;
        case StructElement::Caption:
            return PdfRole::caption;
        case StructElement::Figure:
            return PdfRole::figure;
        case StructElement::Formula:
            return PdfRole::formula;
        case StructElement::Table:
            return PdfRole::table;
        case StructElement::TR:
            return PdfRole::table_row;
        case StructElement::TH:
            return PdfRole::table_header;
        case StructElement::TD:
            return PdfRole::table_cell;
        case StructElement::TOC:
            return PdfRole::contents;
        case StructElement::Code:
            return PdfRole::code;
        default:
            return PdfRole::other;
    }
}

}  // namespace

std::u32string text_of_string(const std::string& string) {
    Unicode* letters = nullptr;
    const int length = TextStringToUCS4(string, &letters);
    std::u32string text;
    for (int i = 0; i < length; ++i) text += static_cast<char32_t>(letters[i]);
    gfree(letters);
    return text;
}

void PageDevice::begin(PdfPage& page, const StructTreeRoot* structure, int structure_key) {
    page_ = &page;
    structure_ = structure;
    structure_key_ = structure_key;
    marks_.clear();
    forms_ = 0;
    glyphs_ = 0;
    has_actual_text_ = false;
    type3_sizes_.clear();
}

void PageDevice::finish() {
    page_->words = words_.take();
}

bool PageDevice::tilingPatternFill(GfxState*, Gfx*, Catalog*, GfxTilingPattern*, const double*, int, int, int,
                                   int, double, double) {
    return true;
}

std::uint32_t PageDevice::font_of(const GfxFont* font) {
    const int number = font == nullptr ? -1 : font->getID()->num;
    const auto [known, is_new] =
        fonts_.try_emplace(number, static_cast<std::uint32_t>(contents_.fonts.size()));
    if (!is_new) return known->second;
    if (contents_.fonts.size() >= limits_.fonts) return known->second = 0;
    PdfFont& told = contents_.fonts.emplace_back();
    if (font == nullptr) return known->second;
    for (const char c : font->getNameWithoutSubsetTag())
        if (c > ' ' && c < 0x7F) told.name += c;
    told.bold = font->isBold() || is_bold_name(told.name) || font->getWeight() >= GfxFont::W600;
    told.italic = font->isItalic() || told.name.find("Ital") != std::string::npos ||
                  told.name.find("Obli") != std::string::npos;
    told.fixed = font->isFixedWidth();
    return known->second;
}

void PageDevice::drawChar(GfxState* state, double x, double y, double dx, double dy, double, double,
                          CharCode code, int, const Unicode* unicode, int length) {
    if (is_full()) return;
    ++glyphs_;
    double space = state->getCharSpace();
    if (code == 0x20) space += state->getWordSpace();
    double space_x = 0, space_y = 0, at_x = 0, at_y = 0, width_x = 0, width_y = 0;
    state->textTransformDelta(space * state->getHorizScaling(), 0, &space_x, &space_y);
    state->transform(x, y, &at_x, &at_y);
    state->transformDelta(dx - space_x, dy - space_y, &width_x, &width_y);

    GfxFont* const font = state->getFont().get();
    double size = state->getTransformedFontSize();
    if (font != nullptr && font->getType() == fontType3) {
        const auto [known, is_new] = type3_sizes_.try_emplace(font, 1.0);
        if (is_new) known->second = type3_scale(*font);
        size *= known->second;
    }
    std::u32string text;
    for (int i = 0; i < length; ++i) text += static_cast<char32_t>(unicode[i]);
    if (has_actual_text_) text = std::exchange(actual_text_, U"\u200B");

    PdfGlyph glyph;
    glyph.text = text;
    glyph.x = bounded(at_x);
    glyph.y = bounded(at_y);
    glyph.dx = bounded(width_x);
    glyph.dy = bounded(width_y);
    glyph.look.size = std::abs(bounded(size));
    glyph.look.font = font_of(font);
    GfxRGB rgb;
    if ((state->getRender() & 3) == 1) {
        state->getStrokeRGB(&rgb);
    } else {
        state->getFillRGB(&rgb);
    }
    glyph.look.colour = colour_of(rgb);
    glyph.look.invisible = state->getRender() == 3 || state->getFillOpacity() <= 0;
    double m[4];
    state->getFontTransMat(&m[0], &m[1], &m[2], &m[3]);
    glyph.look.turned = std::abs(m[1]) > 0.2 * std::abs(m[0]) || m[0] < 0;
    if (!marks_.empty()) {
        glyph.look.element = marks_.back().element;
        glyph.look.artifact = marks_.back().artifact;
    }
    words_.add(glyph);
}

void PageDevice::beginActualText(GfxState*, const GooString* text) {
    has_actual_text_ = true;
    actual_text_ = text_of_string(text->toStr());
    if (actual_text_.empty()) actual_text_ = U"\u200B";
}

void PageDevice::endActualText(GfxState*) {
    has_actual_text_ = false;
}

void PageDevice::read_structure(const StructTreeRoot& root) {
    struct Place {
        const StructElement* element;
        std::uint32_t parent;
    };
    std::vector<Place> waiting;
    for (int i = static_cast<int>(root.getNumChildren()); i-- > 0;)
        waiting.push_back({root.getChild(i), no_pdf_element});
    while (!waiting.empty() && contents_.elements.size() < limits_.elements) {
        const auto [element, parent] = waiting.back();
        waiting.pop_back();
        if (element->isContent()) continue;
        const auto index = static_cast<std::uint32_t>(contents_.elements.size());
        if (!elements_.emplace(element, index).second) continue;
        contents_.elements.push_back({role_of(element->getType()), parent});
        for (int i = static_cast<int>(element->getNumChildren()); i-- > 0;)
            waiting.push_back({element->getChild(i), index});
    }
}

void PageDevice::beginMarkedContent(const char* name, Dict* properties) {
    constexpr std::size_t deepest = 256;
    Mark mark = marks_.empty() ? Mark{} : marks_.back();
    if (name != nullptr && std::string_view(name) == "Artifact") mark.artifact = true;
    if (properties != nullptr && structure_ != nullptr && forms_ == 0) {
        const Object id = properties->lookup("MCID");
        const StructElement* const element =
            id.isInt() && id.getInt() >= 0
                ? structure_->findParentElement(structure_key_, static_cast<unsigned>(id.getInt()))
                : nullptr;
        if (const auto known = elements_.find(element); known != elements_.end())
            mark.element = known->second;
    }
    if (marks_.size() < deepest) marks_.push_back(mark);
}

void PageDevice::endMarkedContent(GfxState*) {
    if (!marks_.empty()) marks_.pop_back();
}

void PageDevice::beginForm(Ref) {
    ++forms_;
}

void PageDevice::endForm(Ref) {
    --forms_;
}

void PageDevice::stroke(GfxState* state) {
    add_shapes(state, false);
}

void PageDevice::fill(GfxState* state) {
    add_shapes(state, true);
}

void PageDevice::eoFill(GfxState* state) {
    add_shapes(state, true);
}

void PageDevice::add_shapes(GfxState* state, bool filled) {
    const GfxPath* const path = state->getPath();
    if (path == nullptr) return;
    GfxRGB rgb;
    if (filled) {
        state->getFillRGB(&rgb);
    } else {
        state->getStrokeRGB(&rgb);
    }
    for (int i = 0; i < path->getNumSubpaths(); ++i) {
        const GfxSubpath* const part = path->getSubpath(i);
        PdfBox box;
        for (int j = 0; j < part->getNumPoints(); ++j) {
            double x = 0, y = 0;
            state->transform(part->getX(j), part->getY(j), &x, &y);
            const float at_x = bounded(x), at_y = bounded(y);
            if (j == 0) box = {at_x, at_y, at_x, at_y};
            box = {std::min(box.left, at_x), std::min(box.top, at_y), std::max(box.right, at_x),
                   std::max(box.bottom, at_y)};
        }
        if (part->getNumPoints() > 1) add_shape(box, colour_of(rgb), filled);
    }
}

void PageDevice::add_shape(const PdfBox& box, std::uint32_t colour, bool filled) {
    constexpr float thin = 2.0F, long_enough = 10.0F;
    const bool is_rule =
        std::min(box.width(), box.height()) <= thin && std::max(box.width(), box.height()) >= long_enough;
    if (is_rule && page_->rules.size() < limits_.shapes_of_page) page_->rules.push_back({box, colour});
    if (is_rule || !filled || box.width() < long_enough || box.height() < thin) return;
    if (page_->areas.size() < limits_.shapes_of_page) page_->areas.push_back({box, colour});
}

}  // namespace audio_edition
