// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/layout/page_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <unordered_map>

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr float least_print = 1.5F;  // points

bool is_white(std::uint32_t colour) noexcept {
    constexpr std::uint32_t light = 0xF8;
    return (colour >> 16U & 0xFFU) >= light && (colour >> 8U & 0xFFU) >= light && (colour & 0xFFU) >= light;
}

/// A filled area that is not white stands behind the word.
bool stands_on_colour(const PdfPage& page, const PdfWord& word) {
    const float x = (word.box.left + word.box.right) / 2, y = word.baseline - word.size / 4;
    bool coloured = false;
    for (const PdfShape& area : page.areas) {
        const PdfBox& box = area.box;
        if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
            coloured = !is_white(area.colour);
    }
    return coloured;
}

/// The text of a scanned page stands invisibly behind its picture.
bool is_scan(const PdfPage& page) {
    if (!page.has_picture) return false;
    const auto invisible = static_cast<std::size_t>(std::ranges::count_if(page.words, &PdfWord::invisible));
    return 10 * invisible >= 9 * page.words.size();
}

bool is_off_page(const PdfPage& page, const PdfBox& box) noexcept {
    constexpr float edge = 2.0F;
    return box.right < edge || box.left > page.width - edge || box.bottom < edge ||
           box.top > page.height - edge;
}

bool is_unreadable(const std::string& text) {
    constexpr std::string_view unknown = "\xEF\xBF\xBD";
    if (text == unknown) return false;  // the bullet of a list, as a rule; nothing is said of it
    std::size_t count = 0;
    for (std::size_t at = 0; (at = text.find(unknown, at)) != std::string::npos; at += unknown.size())
        ++count;
    return count > 0 && 2 * count * unknown.size() >= text.size();
}

constexpr std::array<std::string_view, 4> drop_rules{"hidden text", "turned text", "unreadable letters",
                                                     "mark of the page"};

/// The place of the rule among `drop_rules`; their count where the word is kept.
std::size_t drop_rule(const PdfPage& page, const PdfWord& word, bool scan, bool trusts_marks) {
    const bool is_unseen =
        (word.invisible && !scan) || word.size < least_print || is_off_page(page, word.box);
    // What a picture behind it looks like is not known.
    const bool is_white_on_white =
        is_white(word.colour) && !word.invisible && !page.has_picture && !stands_on_colour(page, word);
    if (is_unseen || is_white_on_white) return 0;
    if (word.turned) return 1;
    if (is_unreadable(word.text)) return 2;
    return word.artifact && trusts_marks ? 3 : drop_rules.size();
}

/// Knows what has been drawn at a place.
class DrawnWords {
  public:
    bool repeats(const PdfWord& word) {
        const auto at = [](float value) { return std::to_string(static_cast<int>(std::lround(value))); };
        const std::string key = word.text + ' ' + at(word.box.left) + ' ' + at(word.baseline);
        return ++drawn_[key] > 1;
    }

  private:
    std::unordered_map<std::string, int> drawn_;
};

}  // namespace

PageWords sort_out_words(const PdfPage& page, bool trusts_marks) {
    PageWords sorted;
    std::array<WordIndices, drop_rules.size()> dropped;
    const bool scan = is_scan(page);
    DrawnWords drawn;
    for (std::uint32_t i = 0; i < page.words.size(); ++i) {
        const PdfWord& word = page.words[i];
        if (shows_nothing(word.text)) continue;
        const std::size_t rule = drop_rule(page, word, scan, trusts_marks);
        if (rule < drop_rules.size()) {
            dropped[rule].push_back(i);
        } else if (!drawn.repeats(word)) {
            sorted.kept.push_back(i);
        }
    }
    for (std::size_t rule = 0; rule < drop_rules.size(); ++rule)
        if (!dropped[rule].empty()) sorted.dropped.push_back({drop_rules[rule], std::move(dropped[rule])});
    return sorted;
}

bool can_trust_marks(const PdfContents& contents) {
    std::size_t marked = 0, all = 0;
    for (const PdfPage& page : contents.pages) {
        all += page.words.size();
        marked += static_cast<std::size_t>(std::ranges::count_if(page.words, &PdfWord::artifact));
    }
    return 3 * marked < all;
}

}  // namespace audio_edition
