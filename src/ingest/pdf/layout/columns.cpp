// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/layout/columns.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr float least_gutter = 0.55F;    // of the size of the words beside it
constexpr float letters_of_column = 18;  // in a line
constexpr int deepest_parting = 12;

/// A strip without words.
struct Gutter {
    PdfBox box;
    float score = 0;  ///< how many lines stand on both sides
};

/// What stands beside a gutter.
struct Side {
    std::vector<float> baselines;  ///< ascending, one for each line
    std::size_t letters = 0;
    std::size_t words = 0;

    [[nodiscard]] float letters_of_line() const noexcept {
        return baselines.empty() ? 0 : static_cast<float>(letters) / static_cast<float>(baselines.size());
    }
};

bool is_level(float one, float other) noexcept {
    constexpr float almost = 1.2F;
    return std::abs(one - other) <= almost;
}

/// How many lines of `side` have one of `other` at their height.
std::size_t level_lines(const Side& side, const Side& other) {
    return static_cast<std::size_t>(std::ranges::count_if(side.baselines, [&](float baseline) {
        const auto near = std::ranges::lower_bound(other.baselines, baseline - 1.2F);
        return near != other.baselines.end() && is_level(*near, baseline);
    }));
}

class RegionParter {
  public:
    RegionParter(const PdfPage& page, const GutterPlaces& usual) : page_(page), usual_(usual) {}

    /// The tallest gutter between `words`.
    [[nodiscard]] std::optional<PdfBox> tallest(const WordIndices& words) const {
        const auto gutter = best_gutter(words);
        constexpr float least_lines_of_page = 8;
        return gutter && gutter->score >= least_lines_of_page ? std::optional(gutter->box) : std::nullopt;
    }

    void part(WordIndices words, int depth) {
        const auto gutter = depth < deepest_parting ? best_gutter(words) : std::nullopt;
        if (!gutter) {
            if (!words.empty()) regions_.push_back(std::move(words));
            return;
        }
        WordIndices above, left, right, below;
        for (const std::uint32_t i : words) {
            const PdfWord& word = page_.words[i];
            const float y = word.baseline - word.size / 4;
            if (y < gutter->box.top) {
                above.push_back(i);
            } else if (y > gutter->box.bottom) {
                below.push_back(i);
            } else {
                (word.box.right <= gutter->box.right ? left : right).push_back(i);
            }
        }
        for (WordIndices* const part_of : {&above, &left, &right, &below})
            part(std::move(*part_of), depth + 1);
    }

    [[nodiscard]] std::vector<WordIndices> take() { return std::move(regions_); }

  private:
    [[nodiscard]] const PdfWord& word(std::uint32_t i) const { return page_.words[i]; }
    /// Words of one line come from left to right, even where their baselines differ by a hair.
    [[nodiscard]] std::pair<long, float> place_of(std::uint32_t i) const {
        return {std::lround(2 * word(i).baseline), word(i).box.left};
    }

    /// `by_height` has the words from above to below.
    [[nodiscard]] std::optional<Gutter> best_gutter(const WordIndices& words) const {
        constexpr std::size_t least_words = 12;
        if (words.size() < least_words) return std::nullopt;
        WordIndices by_height = words;
        std::ranges::sort(by_height,
                          [this](std::uint32_t a, std::uint32_t b) { return place_of(a) < place_of(b); });
        std::vector<Gutter> tried;
        std::optional<Gutter> best;
        constexpr std::size_t most_tried = 200;
        for (std::size_t i = 0; i + 1 < by_height.size() && tried.size() < most_tried; ++i) {
            const PdfWord& one = word(by_height[i]);
            const PdfWord& next = word(by_height[i + 1]);
            if (!is_level(one.baseline, next.baseline) || is_in(tried, one, next)) continue;
            const float least = least_gutter * std::max(one.size, next.size);
            if (next.box.left - one.box.right < least) continue;
            Gutter gutter = grow(by_height, i, least);
            gutter.score = score_of(gutter.box, words);
            if (gutter.score > (best ? best->score : 0)) best = gutter;
            tried.push_back(gutter);
        }
        for (const float place : usual_) try_usual(place, by_height, words, best);
        try_bands(words, best);
        return best;
    }

    /// Between words that stand over the place of a usual gutter, whatever the lines beside it look like.
    void try_usual(float place, const WordIndices& by_height, const WordIndices& words,
                   std::optional<Gutter>& best) const {
        float top = word(by_height.front()).box.top;
        const auto try_until = [&](float bottom) {
            Gutter gutter{{place - 1, top, place + 1, bottom}, 0};
            constexpr float two_lines = 16;
            if (bottom - top > two_lines) gutter.score = score_of(gutter.box, words);
            if (gutter.score > (best ? best->score : 0)) best = gutter;
        };
        for (const std::uint32_t i : by_height) {
            const PdfBox& box = word(i).box;
            const float near = least_gutter * word(i).size / 2;
            if (box.left >= place + near || box.right <= place - near) continue;
            try_until(box.top);
            top = std::max(top, box.bottom);
        }
        try_until(word(by_height.back()).box.bottom);
    }

    /// Strips that are white through all of `words`: on a short page no two lines beside them may be level
    /// with each other.
    void try_bands(const WordIndices& words, std::optional<Gutter>& best) const {
        WordIndices from_left = words;
        std::ranges::sort(from_left, {}, [this](std::uint32_t i) { return word(i).box.left; });
        PdfBox all = word(from_left.front()).box;
        for (const std::uint32_t i : words) {
            all.top = std::min(all.top, word(i).box.top);
            all.bottom = std::max(all.bottom, word(i).box.bottom);
        }
        constexpr int most_bands = 16;
        int bands = 0;
        float right = all.right;
        for (const std::uint32_t i : from_left) {
            const PdfBox& box = word(i).box;
            if (box.left - right >= least_gutter * word(i).size && ++bands <= most_bands) {
                Gutter band{{right, all.top, box.left, all.bottom}, 0};
                if (is_between_texts(band.box, words)) band.score = score_of(band.box, words);
                if (band.score > (best ? best->score : 0)) best = band;
            }
            right = std::max(right, box.right);
        }
    }

    /// Lines on both sides are as long as those of a text, which cells of tables and numbers of lists are
    /// not.
    [[nodiscard]] bool is_between_texts(const PdfBox& box, const WordIndices& words) const {
        std::vector<const PdfWord*> left, right;
        for (const std::uint32_t i : words)
            (word(i).box.right <= box.left ? left : right).push_back(&word(i));
        return std::min(side_of(left).letters_of_line(), side_of(right).letters_of_line()) >=
               letters_of_column;
    }

    /// Whether the gap between two words is that of a gutter which has been looked at.
    static bool is_in(const std::vector<Gutter>& tried, const PdfWord& one, const PdfWord& next) {
        return std::ranges::any_of(tried, [&](const Gutter& gutter) {
            return one.baseline >= gutter.box.top && one.baseline <= gutter.box.bottom &&
                   gutter.box.left >= one.box.right - 0.5F && gutter.box.right <= next.box.left + 0.5F;
        });
    }

    /// The strip around the gap behind the word at `seed`, as tall as it can be: words above and below narrow
    /// it down to `least` and end it then.
    [[nodiscard]] Gutter grow(const WordIndices& by_height, std::size_t seed, float least) const {
        const PdfWord& one = word(by_height[seed]);
        PdfBox box{one.box.right, one.box.top, word(by_height[seed + 1]).box.left, one.box.bottom};
        // Both ways line by line, so that neither narrows it more than it must.
        std::size_t up = seed, down = seed + 2;
        bool up_open = true, down_open = true;
        while (up_open || down_open) {
            up_open = up_open && pass_line(box, by_height, up, -1, least);
            down_open = down_open && pass_line(box, by_height, down, 1, least);
        }
        return {box, 0};
    }

    /// Takes the line that begins at `at`, seen in the direction of `step`, into the strip; false where it
    /// stands in the way, or there is none.
    bool pass_line(PdfBox& box, const WordIndices& by_height, std::size_t& at, int step, float least) const {
        PdfBox narrowed = box;
        const auto next = [&](std::size_t place) { return step > 0 ? place : place - 1; };
        if (next(at) >= by_height.size()) return false;
        const float baseline = word(by_height[next(at)]).baseline;
        std::size_t end = at;
        for (; next(end) < by_height.size(); end += static_cast<std::size_t>(step)) {
            const PdfWord& one = word(by_height[next(end)]);
            if (!is_level(one.baseline, baseline)) break;
            if (!narrow(narrowed, one, least)) return false;
            narrowed.top = std::min(narrowed.top, one.box.top);
            narrowed.bottom = std::max(narrowed.bottom, one.box.bottom);
        }
        at = end;
        box = narrowed;
        return true;
    }

    static bool narrow(PdfBox& box, const PdfWord& word, float least) {
        if (word.box.right <= box.left || word.box.left >= box.right) return true;
        const float least_here = std::max(least, least_gutter * word.size);
        const float cut_left = box.right - word.box.right, cut_right = word.box.left - box.left;
        if (std::max(cut_left, cut_right) < least_here) return false;
        if (cut_left >= cut_right) {
            box.left = std::max(box.left, word.box.right);
        } else {
            box.right = std::min(box.right, word.box.left);
        }
        return true;
    }

    /// The lines on both sides of a gutter, where these are columns of text; else 0.
    [[nodiscard]] float score_of(const PdfBox& box, const WordIndices& words) const {
        std::vector<const PdfWord*> left, right;
        for (const std::uint32_t i : words) {
            const PdfWord& at = word(i);
            const float y = at.baseline - at.size / 4;
            if (y < box.top || y > box.bottom) continue;
            (at.box.right <= box.right ? left : right).push_back(&at);
        }
        const Side one = side_of(left), other = side_of(right);
        constexpr std::size_t least_lines = 3;
        if (!is_usual(box) && !begins_at_one_place(right, other.baselines.size())) return 0;
        const std::size_t lines = std::min(one.baselines.size(), other.baselines.size());
        const bool usual = is_usual(box) && lines > 1;
        if (!usual && (lines < least_lines || !are_columns(one, other, box.width()))) return 0;
        return static_cast<float>(lines) + box.height() / 1000;
    }

    [[nodiscard]] bool is_usual(const PdfBox& box) const {
        return std::ranges::any_of(usual_,
                                   [&](float place) { return place > box.left && place < box.right; });
    }

    /// Lines of a column begin below each other, but for indents; what is right of a river in a text does
    /// not.
    static bool begins_at_one_place(const std::vector<const PdfWord*>& words, std::size_t lines) {
        constexpr float same_place = 1.5F;
        std::map<long, float> begins;  // by the line's height
        for (const PdfWord* const word : words) {
            const auto [known, is_new] = begins.try_emplace(std::lround(word->baseline / 4), word->box.left);
            if (!is_new) known->second = std::min(known->second, word->box.left);
        }
        std::size_t most = 0;
        for (const auto& [height, left] : begins) {
            const auto same = std::ranges::count_if(
                begins, [&](const auto& one) { return std::abs(one.second - left) <= same_place; });
            most = std::max(most, static_cast<std::size_t>(same));
        }
        constexpr std::size_t few = 8;
        const std::size_t least = lines < few ? std::max<std::size_t>(3, lines * 3 / 4) : lines * 4 / 10;
        return most >= least;
    }

    static Side side_of(std::vector<const PdfWord*> words) {
        Side side;
        std::ranges::sort(words, {}, [](const PdfWord* word) { return word->baseline; });
        for (const PdfWord* const word : words) {
            if (side.baselines.empty() || word->baseline - side.baselines.back() > word->size / 2)
                side.baselines.push_back(word->baseline);
            side.letters += word->text.size();
            ++side.words;
        }
        return side;
    }

    static bool are_columns(const Side& one, const Side& other, float gap) {
        constexpr float letters_of_margin = 5, wide = 9;
        const float fewer = std::min(one.letters_of_line(), other.letters_of_line());
        const std::size_t lines = std::min(one.baselines.size(), other.baselines.size());
        if (fewer >= letters_of_column && lines >= 5) return true;
        const Side& smaller = one.baselines.size() <= other.baselines.size() ? one : other;
        const Side& larger = &smaller == &one ? other : one;
        const bool is_level_throughout = 2 * level_lines(smaller, larger) >= smaller.baselines.size();
        return !is_level_throughout && fewer >= letters_of_margin && gap >= wide;
    }

    const PdfPage& page_;
    const GutterPlaces& usual_;
    std::vector<WordIndices> regions_;
};

}  // namespace

GutterPlaces usual_gutters(const PdfContents& contents, const std::vector<WordIndices>& kept) {
    constexpr float same_place = 3;
    const std::size_t enough = contents.pages.size() > 4 ? 2 : 1;
    std::vector<float> middles;
    const GutterPlaces none;
    for (std::size_t page = 0; page < contents.pages.size(); ++page) {
        const auto box = RegionParter(contents.pages[page], none).tallest(kept[page]);
        if (box) middles.push_back((box->left + box->right) / 2);
    }
    std::ranges::sort(middles);
    GutterPlaces places;
    for (std::size_t i = 0; i < middles.size();) {
        std::size_t end = i + 1;
        while (end < middles.size() && middles[end] - middles[end - 1] < same_place) ++end;
        constexpr std::size_t most_places = 8;
        if (end - i >= enough && places.size() < most_places) places.push_back(middles[(i + end) / 2]);
        i = end;
    }
    return places;
}

std::vector<WordIndices> regions_in_order(const PdfPage& page, WordIndices words, const GutterPlaces& usual) {
    RegionParter parter(page, usual);
    parter.part(std::move(words), 0);
    return parter.take();
}

}  // namespace audio_edition
