// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/layout/running_lines.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>

#include "ingest/pdf/layout/page_line.h"
#include "text/roman_numeral.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t lines_of_edge = 3;

/// A line at an edge of a page.
struct EdgeLine {
    WordIndices words;
    std::string letters;  ///< folded, without all else
    std::vector<long> numbers;
    std::optional<long> first, last;        ///< the numbers with which it begins and ends
    float baseline = 0, size = 0, gap = 0;  ///< the gap to the next line towards the middle of the page
    float width = 0;
    std::size_t from_edge = 0;  ///< how many lines stand between
    bool running = false;
    bool bare = false;  ///< nothing but a number
};

struct PageEdges {
    std::vector<EdgeLine> head, foot;  ///< from the edge to the middle
    float leading = 0;                 ///< between lines of text
    float size = 0;                    ///< of most lines
};

std::optional<long> number_in(std::string_view word) {
    constexpr std::string_view around = "-–—[]()|·•.:/ ";
    while (!word.empty() && around.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    while (!word.empty() && around.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    constexpr std::size_t most_digits = 5;
    if (word.empty() || word.size() > most_digits + 3) return std::nullopt;
    if (word.find_first_not_of("0123456789") == std::string_view::npos && word.size() <= most_digits)
        return std::stol(std::string(word));
    if (const auto roman = roman_value(to_lower(word))) return static_cast<long>(*roman);
    return std::nullopt;
}

EdgeLine edge_line(const PdfPage& page, const PageLine& line) {
    EdgeLine edge;
    edge.words = line.words;
    edge.baseline = line.baseline;
    edge.size = line.size;
    edge.width = line.box.width();
    const std::string text = fold_case(text_of_line(page, line.words));
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (is_letter(c.value)) edge.letters.append(text, at, c.size);
        at += c.size;
    }
    for (std::size_t at = 0; (at = text.find_first_of("0123456789", at)) != std::string::npos;) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789", at), text.size());
        constexpr std::size_t most_digits = 9;
        edge.numbers.push_back(end - at > most_digits ? 0 : std::stol(text.substr(at, end - at)));
        at = end;
    }
    edge.first = number_in(text.substr(0, text.find(' ')));
    const std::size_t space = text.rfind(' ');
    edge.last = number_in(space == std::string::npos ? text : text.substr(space + 1));
    const std::string compact = [&] {
        std::string without;
        for (const char c : text)
            if (c != ' ') without += c;
        return without;
    }();
    edge.bare = number_in(compact).has_value();
    if (edge.bare) edge.first = edge.last = number_in(compact);
    return edge;
}

class RunningLineFinder {
  public:
    RunningLineFinder(const PdfContents& contents, const std::vector<WordIndices>& kept)
        : contents_(contents) {
        for (std::uint32_t page = 0; page < contents.pages.size(); ++page)
            edges_.push_back(edges_of(page, kept[page]));
    }

    void find() {
        for (std::size_t page = 0; page < edges_.size(); ++page) {
            find_at(page, &PageEdges::head);
            find_at(page, &PageEdges::foot);
        }
        for (auto edge : {&PageEdges::head, &PageEdges::foot}) {
            const std::vector<float> heights = usual_heights(edge);
            for (PageEdges& page : edges_) find_alone(page, page.*edge, heights);
            for (std::size_t page = 0; page < edges_.size(); ++page) find_number(page, edges_[page].*edge);
        }
    }

    [[nodiscard]] std::vector<RunningLine> of_page(std::size_t page) const {
        std::vector<RunningLine> found;
        for (const EdgeLine& line : edges_[page].head)
            if (line.running) found.push_back({line.bare ? "page number" : "running head", line.words});
        for (const EdgeLine& line : edges_[page].foot)
            if (line.running) found.push_back({line.bare ? "page number" : "running foot", line.words});
        return found;
    }

  private:
    using Edge = std::vector<EdgeLine> PageEdges::*;

    [[nodiscard]] PageEdges edges_of(std::uint32_t number, const WordIndices& words) const {
        const PdfPage& page = contents_.pages[number];
        const std::vector<PageLine> lines = lines_of(contents_, number, words);
        PageEdges edges;
        std::vector<float> gaps;
        for (std::size_t i = 1; i < lines.size(); ++i)
            gaps.push_back(lines[i].baseline - lines[i - 1].baseline);
        if (!gaps.empty()) {
            std::ranges::nth_element(gaps, gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2));
            edges.leading = gaps[gaps.size() / 2];
        }
        edges.size = usual_size(lines);
        for (std::size_t i = 0; i < std::min(lines_of_edge, lines.size()); ++i) {
            const std::size_t last = lines.size() - 1 - i;
            EdgeLine head = edge_line(page, lines[i]), foot = edge_line(page, lines[last]);
            head.from_edge = foot.from_edge = i;
            const float far = page.height;
            head.gap = i + 1 < lines.size() ? lines[i + 1].baseline - lines[i].baseline : far;
            foot.gap = last > 0 ? lines[last].baseline - lines[last - 1].baseline : far;
            if (lines[i].baseline < page.height / 3) edges.head.push_back(std::move(head));
            if (lines[last].baseline > page.height * 2 / 3) edges.foot.push_back(std::move(foot));
        }
        return edges;
    }

    static float usual_size(const std::vector<PageLine>& lines) {
        std::vector<float> sizes;
        for (const PageLine& line : lines) sizes.push_back(line.size);
        if (sizes.empty()) return 0;
        std::ranges::nth_element(sizes, sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2));
        return sizes[sizes.size() / 2];
    }

    /// By what stands at the same height of other pages.
    void find_at(std::size_t page, Edge edge) {
        for (EdgeLine& line : edges_[page].*edge) {
            for (const std::size_t other : {page - 2, page - 1, page + 1, page + 2}) {
                if (other >= edges_.size()) continue;
                for (const EdgeLine& that : edges_[other].*edge)
                    line.running = line.running || corresponds(line, page, that, other);
            }
            if (!line.running) break;
        }
    }

    [[nodiscard]] bool corresponds(const EdgeLine& one, std::size_t page, const EdgeLine& that,
                                   std::size_t other) const {
        constexpr float same_height = 2.5F, same_size = 0.5F;
        if (std::abs(one.baseline - that.baseline) > same_height ||
            std::abs(one.size - that.size) > same_size ||
            contents_.pages[page].height != contents_.pages[other].height)
            return false;
        const auto step = static_cast<long>(other) - static_cast<long>(page);
        const auto counts = [step](const std::optional<long>& number, const std::optional<long>& next) {
            return number && next && *next - *number == step;
        };
        // A heading may count as well: chapters of a page each.
        const bool is_large = one.size > 1.15F * edges_[page].size;
        const bool is_apart = !is_large && (one.from_edge == 0 || one.gap > 1.3F * edges_[page].leading);
        if (is_apart && (counts(one.first, that.first) || counts(one.last, that.last) ||
                         counts(one.first, that.last) || counts(one.last, that.first)))
            return true;
        if (one.letters.size() < 3 || one.letters != that.letters ||
            one.numbers.size() != that.numbers.size())
            return false;
        return std::ranges::equal(one.numbers, that.numbers, [step](long number, long next) {
            return next == number || next - number == step;
        });
    }

    /// The heights at which at least three pages have a running line.
    [[nodiscard]] std::vector<float> usual_heights(Edge edge) const {
        std::map<long, int> count;
        for (const PageEdges& page : edges_)
            for (const EdgeLine& line : page.*edge)
                if (line.running) ++count[std::lround(line.baseline)];
        std::vector<float> heights;
        constexpr int enough = 3;
        for (const auto& [height, pages] : count)
            if (pages >= enough) heights.push_back(static_cast<float>(height));
        return heights;
    }

    /// Stands apart from the text at a height at which other pages have such lines.
    static void find_alone(const PageEdges& page, std::vector<EdgeLine>& lines,
                           const std::vector<float>& heights) {
        constexpr float same_height = 1.5F, apart = 1.2F;
        for (EdgeLine& line : lines) {
            if (line.running) continue;
            const bool is_there = std::ranges::any_of(
                heights, [&](float height) { return std::abs(height - line.baseline) <= same_height; });
            line.running = is_there && line.gap > apart * page.leading;
            if (!line.running) return;
        }
    }

    /// A line at the very edge that is the page's own number, or begins or ends with it and is small.
    void find_number(std::size_t page, std::vector<EdgeLine>& lines) const {
        if (lines.empty() || lines.front().running) return;
        EdgeLine& line = lines.front();
        const auto number = static_cast<long>(page) + 1;
        const bool is_small = line.size <= 0.93F * edges_[page].size;
        if (!line.bare && is_small && (line.first == number || line.last == number))
            line.running = line.gap > 1.5F * edges_[page].leading;
        if (!line.bare) return;
        lines.front().running = lines.front().first == static_cast<long>(page) + 1 &&
                                lines.front().gap > 1.5F * lines.front().size;
    }

    const PdfContents& contents_;
    std::vector<PageEdges> edges_;
};

}  // namespace

std::vector<std::vector<RunningLine>> take_running_lines(const PdfContents& contents,
                                                         std::vector<WordIndices>& kept) {
    RunningLineFinder finder(contents, kept);
    finder.find();
    std::vector<std::vector<RunningLine>> found;
    for (std::size_t page = 0; page < contents.pages.size(); ++page) {
        found.push_back(finder.of_page(page));
        std::unordered_set<std::uint32_t> taken;
        for (const RunningLine& line : found.back()) taken.insert(line.words.begin(), line.words.end());
        if (!taken.empty()) std::erase_if(kept[page], [&](std::uint32_t i) { return taken.contains(i); });
    }
    return found;
}

}  // namespace audio_edition
