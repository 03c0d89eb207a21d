// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/cover/draw_cover.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <memory>
#include <numbers>
#include <string_view>

#include <pango/pangocairo.h>

#include "base/digest.h"
#include "base/error.h"
#include "publish/cover/palette.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr int side = 1400;
constexpr double margin = 120;
constexpr double text_width = side - 2 * margin;
constexpr double title_height = 640;
constexpr std::array title_sizes{156, 140, 124, 108, 94, 82, 70, 60};
constexpr std::array sizes_of_short_titles{230, 190};
constexpr int largest_with_broken_words = 108;
constexpr double subtitle_scale = 0.45;
constexpr double subtitle_gap = 0.22;
constexpr std::array author_sizes{72, 60, 50};
constexpr const char* family = "P052, Palatino, Noto Serif, serif";

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T* object) const noexcept {
        Free(object);
    }
};
using Surface = std::unique_ptr<cairo_surface_t, Freed<cairo_surface_destroy>>;
using Canvas = std::unique_ptr<cairo_t, Freed<cairo_destroy>>;
using Layout = std::unique_ptr<PangoLayout, Freed<g_object_unref>>;
using Font = std::unique_ptr<PangoFontDescription, Freed<pango_font_description_free>>;
using Attributes = std::unique_ptr<PangoAttrList, Freed<pango_attr_list_unref>>;
using FontOptions = std::unique_ptr<cairo_font_options_t, Freed<cairo_font_options_destroy>>;

void use(cairo_t* canvas, const Colour& colour, double opacity = 1) {
    cairo_set_source_rgba(canvas, colour.red, colour.green, colour.blue, opacity);
}

/// Pango takes valid UTF-8 without NUL; nothing is drawn of controls.
std::string drawable(std::string_view text) {
    std::string clean;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        at += c.size;
        if (is_space(c.value)) {
            clean += ' ';
        } else if (!is_ignorable(c.value) || is_mark(c.value)) {
            append_utf8(clean, c.value);
        }
        if (clean.size() > 600) break;  // what is beyond is not seen
    }
    return clean;
}

/// As a typesetter has it: "O'Reilly's" with apostrophes.
std::string with_apostrophes(const std::string& text) {
    std::string set;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool within = at > 0 && is_letter(decode_before(text, at).value);
        set += text[at] == '\'' && within ? "’" : text.substr(at, 1);
    }
    return set;
}

/// Where a subtitle begins: "Frankenstein: Or, the Modern Prometheus"; the end where there is none. One word
/// after a colon is no subtitle ("Mission: Impossible").
std::size_t subtitle_of(const std::string& title) {
    constexpr std::size_t shortest_title = 4;
    constexpr std::ptrdiff_t fewest_spaces = 2;
    for (const std::string_view mark : {": ", "; "}) {
        const std::size_t at = title.find(mark);
        if (at == std::string::npos || at < shortest_title) continue;
        const std::size_t begin = at + mark.size();
        if (std::count(title.begin() + static_cast<std::ptrdiff_t>(begin), title.end(), ' ') >= fewest_spaces)
            return begin;
    }
    return title.size();
}

Layout layout_of(cairo_t* canvas, const std::string& text, const std::string& language) {
    Layout layout(pango_cairo_create_layout(canvas));
    PangoContext* context = pango_layout_get_context(layout.get());
    const FontOptions options(cairo_font_options_create());
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options.get());
    pango_cairo_context_set_resolution(context, 72);
    // Else it would be the one of the process's locale.
    pango_context_set_language(context, pango_language_from_string(drawable(language).c_str()));
    pango_layout_context_changed(layout.get());
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    pango_layout_set_width(layout.get(), static_cast<int>(text_width) * PANGO_SCALE);
    pango_layout_set_line_spacing(layout.get(), 0.98F);
    const std::string clean = with_apostrophes(drawable(text));
    pango_layout_set_text(layout.get(), clean.data(), static_cast<int>(clean.size()));
    return layout;
}

void set_font(PangoLayout* layout, int size, PangoWeight weight, PangoStyle style) {
    const Font font(pango_font_description_new());
    pango_font_description_set_family(font.get(), family);
    pango_font_description_set_weight(font.get(), weight);
    pango_font_description_set_style(font.get(), style);
    pango_font_description_set_absolute_size(font.get(), static_cast<double>(size) * PANGO_SCALE);
    pango_layout_set_font_description(layout, font.get());
}

int height_of(PangoLayout* layout) {
    int height = 0;
    pango_layout_get_pixel_size(layout, nullptr, &height);
    return height;
}

/// Whether no word had to be broken: every line but the last ends at a space or hyphen.
bool breaks_no_word(PangoLayout* layout) {
    const std::string_view text = pango_layout_get_text(layout);
    for (const GSList* line = pango_layout_get_lines_readonly(layout); line->next != nullptr;
         line = line->next) {
        const auto* next = static_cast<const PangoLayoutLine*>(line->next->data);
        const auto at = static_cast<std::size_t>(next->start_index);
        const CodePoint before = decode_before(text, at);
        const CodePoint after = decode_at(text, at);
        if (is_letter(before.value) && is_letter(after.value) && before.value < 0x2E80) return false;
    }
    return true;
}

/// On a line of its own, in lighter and smaller letters; the mark that parts it is left out.
void set_subtitle(PangoLayout* layout) {
    std::string text = pango_layout_get_text(layout);
    const std::size_t begin = subtitle_of(text);
    if (begin == text.size()) return;
    text.replace(begin - 2, 2, "\n\n");
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
    const Attributes attributes(pango_attr_list_new());
    const auto set = [&](PangoAttribute* attribute, std::size_t first, std::size_t last) {
        attribute->start_index = static_cast<unsigned>(first);
        attribute->end_index = static_cast<unsigned>(last);
        pango_attr_list_insert(attributes.get(), attribute);
    };
    set(pango_attr_scale_new(subtitle_gap), begin - 1, begin);  // an empty line
    set(pango_attr_scale_new(subtitle_scale), begin, text.size());
    set(pango_attr_weight_new(PANGO_WEIGHT_NORMAL), begin, text.size());
    pango_layout_set_attributes(layout, attributes.get());
}

/// As long as it takes no more lines.
void enlarge_short_title(PangoLayout* layout) {
    const int lines = pango_layout_get_line_count(layout);
    for (const int size : sizes_of_short_titles) {
        set_font(layout, size, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL);
        if (pango_layout_get_line_count(layout) == lines && height_of(layout) <= title_height) return;
    }
    set_font(layout, title_sizes[0], PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL);
}

/// The largest letters that leave the title whole; where a word is too long for any, those in which it is
/// broken once or twice; else the smallest, with an ellipsis.
void fit_title(PangoLayout* layout) {
    pango_layout_set_height(layout, -100);  // lines, so nothing is cut while it is measured
    const auto fits = [layout](int size) {
        set_font(layout, size, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL);
        return height_of(layout) <= title_height;
    };
    for (const int size : title_sizes) {
        if (!fits(size) || !breaks_no_word(layout)) continue;
        if (size == title_sizes[0]) enlarge_short_title(layout);
        return;
    }
    for (const int size : title_sizes) {
        if (size <= largest_with_broken_words && fits(size)) return;
    }
    pango_layout_set_height(layout, static_cast<int>(title_height) * PANGO_SCALE);
}

/// The largest letters for one line; else the smallest, on two.
void fit_author(PangoLayout* layout) {
    constexpr char32_t first_without_italics = 0x590;  // Hebrew, and what follows
    bool italic = true;
    const std::string_view text = pango_layout_get_text(layout);
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        at += c.size;
        italic = italic && (c.value < first_without_italics || !is_letter(c.value));
    }
    pango_layout_set_height(layout, -100);
    for (const int size : author_sizes) {
        set_font(layout, size, PANGO_WEIGHT_NORMAL, italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
        if (pango_layout_get_line_count(layout) == 1) return;
    }
    pango_layout_set_height(layout, -2);
}

/// Nothing rather than the boxes that stand for characters no font has.
void draw_text(cairo_t* canvas, PangoLayout* layout, double top) {
    if (pango_layout_get_unknown_glyphs_count(layout) > 0) return;
    cairo_move_to(canvas, margin, top);
    pango_cairo_show_layout(canvas, layout);
}

/// Bars like those of a sound, from the digits of the title's digest.
/// Those at the side where the writing begins have been heard.
void draw_wave(cairo_t* canvas, std::string_view digest, const Palette& palette, bool from_right) {
    constexpr double middle = 965;
    constexpr double step = 29;
    constexpr int bars = 40;
    cairo_set_line_width(canvas, 11);
    cairo_set_line_cap(canvas, CAIRO_LINE_CAP_ROUND);
    for (int i = 0; i < bars; ++i) {
        const double at = (i + 0.5) / bars;
        const auto digit =
            static_cast<unsigned char>(digest[static_cast<std::size_t>(i) * 7 % digest.size()]);
        const double chance = (digit % 16) / 15.0;
        const double phrase = 0.35 + 0.65 * std::abs(std::sin(at * std::numbers::pi * (2 + digest[0] % 3)));
        const double half = 8 + 118 * phrase * (0.25 + 0.75 * chance);
        const double x = from_right ? side - margin - 6 - i * step : margin + 6 + i * step;
        use(canvas, palette.accent, i < bars / 3 ? 1.0 : 0.42);
        cairo_move_to(canvas, x, middle - half);
        cairo_line_to(canvas, x, middle + half);
        cairo_stroke(canvas);
    }
}

Surface blank(int width, int height) {
    return Surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
}

cairo_status_t append(void* to, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

Cover as_png(cairo_surface_t* surface) {
    Cover cover{ImageType::png, {}, side, side};
    const cairo_status_t status = cairo_surface_write_to_png_stream(surface, append, &cover.bytes);
    if (status == CAIRO_STATUS_SUCCESS) return cover;
    throw Error{ErrorKind::unavailable, "cover",
                std::string("cannot be drawn: ") + cairo_status_to_string(status) +
                    "; give one with --cover, or --cover none"};
}

}  // namespace

Cover draw_cover(const std::string& title, const std::string& author, const std::string& language) {
    const std::string shape = digest(title + '\n' + author);
    const Palette& palette = palette_for(shape);
    const Surface surface = blank(side, side);
    const Canvas canvas(cairo_create(surface.get()));
    use(canvas.get(), palette.ground);
    cairo_paint(canvas.get());
    const Layout heading = layout_of(canvas.get(), title, language);
    draw_wave(canvas.get(), shape, palette,
              pango_layout_get_direction(heading.get(), 0) == PANGO_DIRECTION_RTL);

    use(canvas.get(), palette.text);
    set_subtitle(heading.get());
    fit_title(heading.get());
    draw_text(canvas.get(), heading.get(), margin - 16);

    const Layout name = layout_of(canvas.get(), author, language);
    fit_author(name.get());
    draw_text(canvas.get(), name.get(), side - margin - height_of(name.get()) + 12);
    return as_png(surface.get());
}

bool has_fonts_for(const std::string& text, const std::string& language) {
    const Surface surface = blank(1, 1);
    const Canvas canvas(cairo_create(surface.get()));
    const Layout layout = layout_of(canvas.get(), text, language);
    set_font(layout.get(), author_sizes[0], PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL);
    return pango_layout_get_unknown_glyphs_count(layout.get()) == 0;
}

}  // namespace audio_edition
