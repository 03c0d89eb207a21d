// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/glyph_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr float word_gap = 0.125F;  // of the size; the least space of justified text is twice that
constexpr float furthest_back = 0.4F;
constexpr float other_line = 0.08F;

constexpr std::array<std::pair<char32_t, std::u32string_view>, 7> ligatures{{
    {U'\uFB00', U"ff"},
    {U'\uFB01', U"fi"},
    {U'\uFB02', U"fl"},
    {U'\uFB03', U"ffi"},
    {U'\uFB04', U"ffl"},
    {U'\uFB05', U"st"},
    {U'\uFB06', U"st"},
}};

/// Accents with a width of their own, and those that belong on a letter.
constexpr std::array<std::pair<char32_t, char32_t>, 12> accents{{
    {U'`', U'\u0300'},
    {U'\u02CB', U'\u0300'},
    {U'\u00B4', U'\u0301'},
    {U'\u02C6', U'\u0302'},
    {U'^', U'\u0302'},
    {U'\u02DC', U'\u0303'},
    {U'\u00AF', U'\u0304'},
    {U'\u02D9', U'\u0307'},
    {U'\u00A8', U'\u0308'},
    {U'\u02DA', U'\u030A'},
    {U'\u02DD', U'\u030B'},
    {U'\u02C7', U'\u030C'},
}};

bool is_private(char32_t c) noexcept {
    return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
}

/// Symbol fonts keep their letters and bullets from U+F000 on.
char32_t meant(char32_t c) noexcept {
    constexpr std::u32string_view bullets = U"\uF0B7\uF0A7\uF0D8\uF076\uF06C\uF06E\uF0FC\uF0A8";
    if (bullets.find(c) != std::u32string_view::npos) return U'•';
    if (is_private(c) || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return U'\uFFFD';
    return c;
}

void put_meaning(std::string& text, std::u32string_view glyph) {
    if (glyph.empty()) append_utf8(text, U'\uFFFD');
    for (const char32_t c : glyph) {
        const auto* const ligature =
            std::ranges::find(ligatures, c, [](const auto& one) { return one.first; });
        if (ligature != ligatures.end()) {
            for (const char32_t letter : ligature->second) append_utf8(text, letter);
        } else if (c >= U' ') {
            append_utf8(text, c >= 0x7F && c < 0xA0 ? U'\uFFFD' : meant(c));
        }
    }
}

bool is_blank(std::u32string_view glyph) noexcept {
    return !glyph.empty() && std::ranges::all_of(glyph, [](char32_t c) { return is_space(c) || c < U' '; });
}

bool looks_alike(const PdfWord& one, const PdfWord& other) noexcept {
    return one.font == other.font && one.colour == other.colour && one.element == other.element &&
           std::abs(one.size - other.size) <= 0.02F * one.size && one.invisible == other.invisible &&
           one.turned == other.turned && one.artifact == other.artifact;
}

}  // namespace

void GlyphWords::add(const PdfGlyph& glyph) {
    if (is_blank(glyph.text)) {
        end_word();
        spaced_ = true;
        return;
    }
    if (repeats(glyph)) return;
    if (put_accent_on(glyph)) return;
    if (continues(glyph)) {
        extend(glyph);
    } else {
        begin(glyph);
    }
    last_ = glyph.text;
    x_ = glyph.x;
    y_ = glyph.y;
    end_x_ = glyph.x + glyph.dx;
    end_y_ = glyph.y + glyph.dy;
}

bool GlyphWords::continues(const PdfGlyph& glyph) const {
    if (!open_ || !looks_alike(words_.back(), glyph.look)) return false;
    const float length = std::hypot(glyph.dx, glyph.dy);
    const float size = glyph.look.size;
    if (length <= 0) return std::hypot(glyph.x - end_x_, glyph.y - end_y_) < size;
    const float along = ((glyph.x - end_x_) * glyph.dx + (glyph.y - end_y_) * glyph.dy) / length;
    const float across = ((glyph.x - end_x_) * glyph.dy - (glyph.y - end_y_) * glyph.dx) / length;
    return std::abs(across) < other_line * size && along < word_gap * size && along > -furthest_back * size;
}

/// The same glyph again at almost the same place.
bool GlyphWords::repeats(const PdfGlyph& glyph) const {
    constexpr float almost = 0.1F;
    return open_ && glyph.text == last_ && std::abs(glyph.x - x_) < almost * glyph.look.size &&
           std::abs(glyph.y - y_) < almost * glyph.look.size &&
           std::hypot(glyph.dx, glyph.dy) > 2 * almost * glyph.look.size;
}

/// The last glyph was an accent, and `letter` is drawn below it.
bool GlyphWords::put_accent_on(const PdfGlyph& letter) {
    if (!open_ || last_.size() != 1 || letter.text.size() != 1 || letter.look.turned) return false;
    const auto* const accent =
        std::ranges::find(accents, last_.front(), [](const auto& one) { return one.first; });
    PdfWord& word = words_.back();
    if (accent == accents.end() || !is_letter(letter.text.front()) || word.font != letter.look.font)
        return false;
    const float middle = (x_ + end_x_) / 2;
    if (middle < letter.x || middle > letter.x + letter.dx) return false;
    const std::size_t size = decode_before(word.text, word.text.size()).size;
    word.text.resize(word.text.size() - size);
    const bool dotless = letter.text.front() == U'ı';
    append_utf8(word.text, dotless ? U'i' : letter.text.front());
    append_utf8(word.text, accent->second);
    if (word.text.size() <= 4) word.baseline = letter.y;
    last_ = letter.text;
    x_ = letter.x;
    y_ = letter.y;
    end_x_ = letter.x + letter.dx;
    end_y_ = letter.y + letter.dy;
    word.box.right = std::max(word.box.right, end_x_);
    return true;
}

void GlyphWords::begin(const PdfGlyph& glyph) {
    end_word();
    PdfWord word = glyph.look;
    word.text.clear();
    word.spaced = std::exchange(spaced_, false);
    word.baseline = glyph.y;
    word.box = {glyph.x, glyph.y, glyph.x, glyph.y};
    words_.push_back(std::move(word));
    open_ = true;
    extend(glyph);
}

/// Boxes are as high as their font, whatever its letters are: what stands on one line then has boxes of one
/// height.
void GlyphWords::extend(const PdfGlyph& glyph) {
    constexpr float above = 0.75F, below = 0.25F;
    PdfWord& word = words_.back();
    put_meaning(word.text, glyph.text);
    const float up = word.turned ? 0 : above * word.size, down = word.turned ? 0 : below * word.size;
    word.box.left = std::min({word.box.left, glyph.x, glyph.x + glyph.dx});
    word.box.right = std::max({word.box.right, glyph.x, glyph.x + glyph.dx});
    word.box.top = std::min({word.box.top, glyph.y - up, glyph.y + glyph.dy - up});
    word.box.bottom = std::max({word.box.bottom, glyph.y + down, glyph.y + glyph.dy + down});
}

void GlyphWords::end_word() {
    if (!std::exchange(open_, false)) return;
    PdfWord& word = words_.back();
    if (word.text.empty()) {
        words_.pop_back();
    } else if (!std::ranges::all_of(word.text, [](unsigned char c) { return c < 0x80; })) {
        word.text = to_nfc(word.text);
    }
}

std::vector<PdfWord> GlyphWords::take() {
    end_word();
    spaced_ = false;
    return std::exchange(words_, {});
}

}  // namespace audio_edition
