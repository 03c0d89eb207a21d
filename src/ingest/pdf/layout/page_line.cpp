// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/layout/page_line.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

#include "text/code_points.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr float small_print = 0.93F;  // of the size of what it stands beside
constexpr float initial_size = 1.7F;
constexpr float on_baseline = 0.2F;  // of the size, how far off words of a line may stand

bool is_of_letters(std::string_view text) {
    return !text.empty() && std::ranges::all_of(code_points(text), is_letter);
}

/// Whether `inner` is set between letters of one word: it touches both, or overlaps them.
bool is_set_between(const PdfWord& before, const PdfWord& inner, const PdfWord& after) {
    constexpr float gap = 0.2F;
    const float reach = gap * inner.size;
    return !after.spaced && is_letter(decode_before(before.text, before.text.size()).value) &&
           is_letter(decode_at(after.text, 0).value) && inner.box.left - before.box.right < reach &&
           after.box.left - inner.box.right < reach && inner.box.right > before.box.right &&
           inner.box.right < after.box.right;
}

/// A line that is being put together.
struct Strip {
    WordIndices words;
    float baseline = 0;  ///< of the last word of full size
    float top = 0, bottom = 0, left = 0, right = 0;
    float size = 0;
};

class LineMaker {
  public:
    LineMaker(const PdfPage& page, const WordIndices& words) : page_(page), words_(words) {}

    /// Large words first: small ones belong to the line of larger ones in which they stand.
    std::vector<Strip> make() {
        std::ranges::sort(words_,
                          [this](std::uint32_t a, std::uint32_t b) { return place_of(a) < place_of(b); });
        for (const std::uint32_t i : words_)
            if (!add_beside(i) && !add_within_word(i)) add_on_baseline(i);
        move_initials();
        std::ranges::stable_sort(strips_, {}, &Strip::baseline);
        return std::move(strips_);
    }

  private:
    [[nodiscard]] std::tuple<long, float, float> place_of(std::uint32_t i) const {
        const PdfWord& word = page_.words[i];
        return {-std::lround(2 * word.size), word.baseline, word.box.left};
    }

    void add_on_baseline(std::uint32_t i) {
        const PdfWord& word = page_.words[i];
        const float reach = on_baseline * word.size;
        const auto [begin, end] = strips_between(word.baseline - reach, word.baseline + reach);
        for (auto s = begin; s != end; ++s) {
            Strip& strip = strips_[s->second];
            if (std::abs(strip.baseline - word.baseline) > on_baseline * std::min(word.size, strip.size))
                continue;
            add(strip, i);
            return;
        }
        Strip strip;
        strip.baseline = word.baseline;
        strip.size = word.size;
        strip.top = word.box.top;
        strip.bottom = word.box.bottom;
        strip.left = word.box.left;
        strip.right = word.box.right;
        strip.words.push_back(i);
        by_height_.emplace(std::lround(word.baseline), strips_.size());
        strips_.push_back(std::move(strip));
    }

    using Places = std::multimap<long, std::size_t>;
    [[nodiscard]] std::pair<Places::const_iterator, Places::const_iterator> strips_between(
        float top, float bottom) const {
        return {by_height_.lower_bound(std::lround(top) - 1),
                by_height_.upper_bound(std::lround(bottom) + 1)};
    }

    /// To the line of larger words in which a small one stands raised or lowered, and which it touches.
    bool add_beside(std::uint32_t i) {
        constexpr float reach = 0.6F, smallest = 0.5F, least_shift = 0.08F;
        const PdfWord& word = page_.words[i];
        Strip* best = nullptr;
        float most = 0.3F * word.box.height();
        const float far = 1.5F * word.size / smallest;
        const auto [begin, end] = strips_between(word.baseline - far, word.baseline + far);
        for (auto s = begin; s != end; ++s) {
            Strip& strip = strips_[s->second];
            if (word.size > small_print * strip.size || word.size < smallest * strip.size ||
                std::abs(strip.baseline - word.baseline) < least_shift * strip.size)
                continue;
            const float overlap = std::min(strip.bottom, word.box.bottom) - std::max(strip.top, word.box.top);
            const bool is_near = word.box.left < strip.right + reach * strip.size &&
                                 word.box.right > strip.left - reach * strip.size;
            if (!is_near || overlap <= most || !touches(strip, word, reach)) continue;
            most = overlap;
            best = &strip;
        }
        if (best == nullptr) return false;
        best->words.push_back(i);
        best->left = std::min(best->left, word.box.left);
        best->right = std::max(best->right, word.box.right);
        return true;
    }

    /// To the line in which letters of full size stand raised or lowered between the letters of a word, as
    /// the E of "TeX" does.
    bool add_within_word(std::uint32_t i) {
        constexpr float furthest = 0.5F;
        const PdfWord& word = page_.words[i];
        if (word.spaced || !is_of_letters(word.text)) return false;
        const float far = furthest * word.size;
        const auto [begin, end] = strips_between(word.baseline - far, word.baseline + far);
        for (auto s = begin; s != end; ++s) {
            Strip& strip = strips_[s->second];
            const float shift = std::abs(strip.baseline - word.baseline);
            if (shift <= on_baseline * word.size || shift > far || word.box.left < strip.left ||
                word.box.right > strip.right || !is_within_word(strip, word))
                continue;
            strip.words.push_back(i);
            return true;
        }
        return false;
    }

    [[nodiscard]] bool is_within_word(const Strip& strip, const PdfWord& inner) const {
        const PdfWord* before = nullptr;
        const PdfWord* after = nullptr;
        for (const std::uint32_t i : strip.words) {
            const PdfWord& word = page_.words[i];
            if (word.box.left <= inner.box.left) {
                if (before == nullptr || word.box.left > before->box.left) before = &word;
            } else if (after == nullptr || word.box.left < after->box.left) {
                after = &word;
            }
        }
        const auto is_alike = [&](const PdfWord* word) {
            return word != nullptr &&
                   std::min(word->size, inner.size) > small_print * std::max(word->size, inner.size) &&
                   std::abs(word->baseline - strip.baseline) <= on_baseline * word->size;
        };
        return is_alike(before) && is_alike(after) && is_set_between(*before, inner, *after);
    }

    /// A large initial stands on the baseline of the second line or a later one, and begins the first line
    /// beside it.
    void move_initials() {
        for (std::size_t s = 0; s < strips_.size(); ++s) {
            const auto first = std::ranges::min_element(
                strips_[s].words, {}, [this](std::uint32_t i) { return page_.words[i].box.left; });
            const PdfWord& initial = page_.words[*first];
            if (!is_initial_letter(initial)) continue;
            const std::size_t home = line_beside(initial);
            if (home == s || home == strips_.size()) continue;
            strips_[home].words.push_back(*first);
            strips_[home].left = std::min(strips_[home].left, initial.box.left);
            strips_[s].words.erase(first);
        }
        std::erase_if(strips_, [](const Strip& strip) { return strip.words.empty(); });
    }

    [[nodiscard]] bool is_initial_letter(const PdfWord& word) const {
        constexpr std::size_t longest = 8;
        if (word.text.size() > longest) return false;
        return std::ranges::any_of(strips_, [&](const Strip& strip) {
            return strip.baseline < word.baseline - word.size / 4 && strip.baseline > word.box.top &&
                   word.size > initial_size * text_size(strip) && strip.right > word.box.right;
        });
    }

    /// The uppermost line that begins right of a large initial.
    [[nodiscard]] std::size_t line_beside(const PdfWord& initial) const {
        std::size_t best = strips_.size();
        for (std::size_t s = 0; s < strips_.size(); ++s) {
            const Strip& strip = strips_[s];
            const bool is_beside = strip.baseline > initial.box.top + initial.size / 8 &&
                                   strip.baseline <= initial.baseline && strip.right > initial.box.right &&
                                   initial.size > initial_size * text_size(strip);
            if (is_beside && (best == strips_.size() || strip.baseline < strips_[best].baseline)) best = s;
        }
        return best;
    }

    /// Of the last of its words, since an initial comes first.
    [[nodiscard]] float text_size(const Strip& strip) const {
        const auto last = std::ranges::max_element(
            strip.words, {}, [this](std::uint32_t i) { return page_.words[i].box.left; });
        return page_.words[*last].size;
    }

    [[nodiscard]] bool touches(const Strip& strip, const PdfWord& word, float reach) const {
        return std::ranges::any_of(strip.words, [&](std::uint32_t i) {
            const PdfBox& box = page_.words[i].box;
            return word.box.left < box.right + reach * strip.size &&
                   word.box.right > box.left - reach * strip.size;
        });
    }

    void add(Strip& strip, std::uint32_t i) const {
        const PdfBox& box = page_.words[i].box;
        strip.words.push_back(i);
        strip.top = std::min(strip.top, box.top);
        strip.bottom = std::max(strip.bottom, box.bottom);
        strip.left = std::min(strip.left, box.left);
        strip.right = std::max(strip.right, box.right);
        strip.size = std::max(strip.size, page_.words[i].size);
    }

    const PdfPage& page_;
    WordIndices words_;
    std::vector<Strip> strips_;
    Places by_height_;  ///< of the strips, by their baselines
};

/// What most letters of a line have.
template <typename Key, typename KeyOf>
Key usual(const PdfPage& page, const WordIndices& words, KeyOf key_of) {
    std::map<Key, std::size_t> letters;
    for (const std::uint32_t i : words) letters[key_of(page.words[i])] += page.words[i].text.size();
    return std::ranges::max_element(letters, {}, [](const auto& one) { return one.second; })->first;
}

/// What an element is, by all around it: a paragraph of a note is a note.
PdfRole role_within(const PdfContents& contents, std::uint32_t element) {
    constexpr std::array parts{PdfRole::note,    PdfRole::table,     PdfRole::contents, PdfRole::caption,
                               PdfRole::formula, PdfRole::list_item, PdfRole::code,     PdfRole::quotation};
    constexpr int deepest = 32;
    PdfRole role = contents.elements[element].role;
    for (int depth = 0; element != no_pdf_element && depth < deepest; ++depth) {
        const PdfRole outer = contents.elements[element].role;
        const auto* const wider = std::ranges::find(parts, outer);
        if (wider != parts.end() && wider < std::ranges::find(parts, role)) role = outer;
        element = contents.elements[element].parent;
    }
    return role;
}

std::uint32_t telling_element(const PdfContents& contents, std::uint32_t element) {
    constexpr int deepest = 32;
    for (int depth = 0; element != no_pdf_element && depth < deepest; ++depth) {
        if (contents.elements[element].role != PdfRole::other) return element;
        element = contents.elements[element].parent;
    }
    return no_pdf_element;
}

PageLine described(const PdfContents& contents, std::uint32_t number, WordIndices words) {
    const PdfPage& page = contents.pages[number];
    std::ranges::stable_sort(words, {}, [&](std::uint32_t i) { return page.words[i].box.left; });
    PageLine line;
    line.page = number;
    const float far = std::numeric_limits<float>::max();
    line.box = {far, far, -far, -far};
    line.bold = line.italic = true;
    line.size = usual<float>(page, words, [](const PdfWord& word) { return word.size; });
    line.element = telling_element(
        contents, usual<std::uint32_t>(page, words, [](const PdfWord& word) { return word.element; }));
    if (line.element != no_pdf_element) line.role = role_within(contents, line.element);
    line.baseline = usual<float>(page, words, [&](const PdfWord& word) {
        return word.size < small_print * line.size ? page.words[words.front()].baseline : word.baseline;
    });
    for (const std::uint32_t i : words) {
        const PdfWord& word = page.words[i];
        line.box.left = std::min(line.box.left, word.box.left);
        line.box.top = std::min(line.box.top, word.box.top);
        line.box.right = std::max(line.box.right, word.box.right);
        line.box.bottom = std::max(line.box.bottom, word.box.bottom);
        if (is_raised(word, line)) continue;
        line.bold = line.bold && contents.fonts[word.font].bold;
        line.italic = line.italic && contents.fonts[word.font].italic;
    }
    line.words = std::move(words);
    return line;
}

/// From where most lines begin, to where the furthest ends.
void tell_column(std::vector<PageLine>& lines) {
    if (lines.empty()) return;
    PdfBox column = lines.front().box;
    for (const PageLine& line : lines) {
        column.left = std::min(column.left, line.box.left);
        column.right = std::max(column.right, line.box.right);
        column.bottom = std::max(column.bottom, line.box.bottom);
    }
    std::map<long, std::size_t> begins;
    for (const PageLine& line : lines) ++begins[std::lround(line.box.left)];
    for (const auto& [left, count] : begins) {
        constexpr std::size_t enough = 3;
        if (count < std::min(enough, (lines.size() + 1) / 2)) continue;
        column.left = static_cast<float>(left);
        break;
    }
    for (PageLine& line : lines) line.column = column;
}

}  // namespace

bool is_of_fixed_width(const PdfFont& font) {
    constexpr std::array<std::string_view, 10> names{"Mono",  "Courier",    "CMTT", "SFTT",    "Consol",
                                                     "Menlo", "Typewriter", "LMTT", "CodePro", "FiraCode"};
    return font.fixed || std::ranges::any_of(names, [&](std::string_view name) {
               return font.name.find(name) != std::string::npos;
           });
}

bool is_raised(const PdfWord& word, const PageLine& line) noexcept {
    constexpr float up = 0.15F;
    return word.size < 0.9F * line.size && line.baseline - word.baseline > up * line.size;
}

bool are_spaced(const PdfWord& one, const PdfWord& next) noexcept {
    constexpr float gap = 0.125F;
    return next.spaced || next.box.left - one.box.right > gap * std::min(one.size, next.size);
}

std::string text_of_line(const PdfPage& page, const WordIndices& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && are_spaced(page.words[words[i - 1]], page.words[words[i]])) text += ' ';
        text += page.words[words[i]].text;
    }
    return text;
}

std::vector<PageLine> lines_of(const PdfContents& contents, std::uint32_t page, const WordIndices& words) {
    std::vector<PageLine> lines;
    for (Strip& strip : LineMaker(contents.pages[page], words).make())
        lines.push_back(described(contents, page, std::move(strip.words)));
    tell_column(lines);
    return lines;
}

}  // namespace audio_edition
