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
constexpr int author_size = 54;
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
    const std::string clean = drawable(text);
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

/// The largest letters that leave the title whole; else the smallest, with an ellipsis.
void fit_title(PangoLayout* layout) {
    pango_layout_set_height(layout, -100);  // lines, so nothing is cut while it is measured
    for (const int size : title_sizes) {
        set_font(layout, size, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL);
        if (height_of(layout) <= title_height && breaks_no_word(layout)) return;
    }
    pango_layout_set_height(layout, static_cast<int>(title_height) * PANGO_SCALE);
}

/// Nothing rather than the boxes that stand for characters no font has.
void draw_text(cairo_t* canvas, PangoLayout* layout, double top) {
    if (pango_layout_get_unknown_glyphs_count(layout) > 0) return;
    cairo_move_to(canvas, margin, top);
    pango_cairo_show_layout(canvas, layout);
}

/// Bars like those of a sound, from the digits of the title's digest.
void draw_wave(cairo_t* canvas, std::string_view digest, const Palette& palette) {
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
        const double x = margin + 6 + i * step;
        use(canvas, palette.accent, i < bars / 3 ? 1.0 : 0.42);
        cairo_move_to(canvas, x, middle - half);
        cairo_line_to(canvas, x, middle + half);
        cairo_stroke(canvas);
    }
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
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, side, side));
    const Canvas canvas(cairo_create(surface.get()));
    use(canvas.get(), palette.ground);
    cairo_paint(canvas.get());
    draw_wave(canvas.get(), shape, palette);

    use(canvas.get(), palette.text);
    const Layout heading = layout_of(canvas.get(), title, language);
    fit_title(heading.get());
    draw_text(canvas.get(), heading.get(), margin - 16);

    const Layout name = layout_of(canvas.get(), author, language);
    set_font(name.get(), author_size, PANGO_WEIGHT_NORMAL, PANGO_STYLE_ITALIC);
    pango_layout_set_height(name.get(), -2);
    draw_text(canvas.get(), name.get(), side - margin - height_of(name.get()) + 12);
    return as_png(surface.get());
}

}  // namespace audio_edition
