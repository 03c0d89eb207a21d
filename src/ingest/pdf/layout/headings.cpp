// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/layout/headings.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "text/roman_numeral.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_heading = 200, most_lines_of_heading = 4;
constexpr float large = 1.09F;  // of the text's size

/// What headings of one level have in common; the first in order stands highest.
using HeadingStyle = std::tuple<long, bool, bool>;  // minus twice the size, not bold, italic

/// Lines that may be a heading together.
struct Candidate {
    std::size_t first = 0, last = 0;
    std::string text;
    HeadingStyle style;
    int outline_depth = 0;  ///< 0 where the outline does not name it
    int number_depth = 0;   ///< of "2.1 Tea" 2; 0 where it has no number
    bool accepted = false;
    bool is_title = false;
    bool part_of_next = false;  ///< "Chapter 1" above its title
};

std::string folded(std::string_view text) {
    std::string letters;
    const std::string lower = fold_case(text);
    for (std::size_t at = 0; at < lower.size();) {
        const CodePoint c = decode_at(lower, at);
        if (is_letter(c.value) || is_digit(c.value)) letters.append(lower, at, c.size);
        at += c.size;
    }
    return letters;
}

HeadingStyle style_of(const PageLine& line) {
    return {-std::lround(2 * line.size), !line.bold, line.italic};
}

/// "2.1 Tea" has two parts, "3" and "IV. Milk" one.
int depth_of_number(std::string_view text) {
    const std::string_view word = text.substr(0, text.find(' '));
    const std::string_view bare = word.ends_with('.') ? word.substr(0, word.size() - 1) : word;
    if (bare.empty()) return 0;
    if (bare.find_first_not_of("0123456789.") == std::string_view::npos && is_digit(decode_at(bare, 0).value))
        return 1 + static_cast<int>(std::ranges::count(bare, '.'));
    return word.ends_with('.') && roman_value(bare) ? 1 : 0;
}

class HeadingFinder {
  public:
    HeadingFinder(const PdfContents& contents, const std::vector<PageLine>& lines,
                  const std::vector<LineUse>& uses, const BodyText& measure)
        : contents_(contents), lines_(lines), uses_(uses), measure_(measure) {}

    std::vector<PageHeading> find() {
        make_candidates();
        if (measure_.is_tagged) {
            for (Candidate& one : candidates_) one.accepted = role_level(lines_[one.first].role) > 0;
        } else {
            match_outline();
            for (std::size_t i = 0; i < candidates_.size(); ++i)
                candidates_[i].accepted =
                    candidates_[i].outline_depth > 0 || looks_like_heading(candidates_[i]);
            reject_usual_styles();
        }
        std::erase_if(candidates_, [](const Candidate& one) { return !one.accepted; });
        if (!measure_.is_tagged) find_title();
        if (!measure_.is_tagged) find_title_at_top();
        find_title_by_level();
        mark_labels();
        return headings();
    }

  private:
    static int role_level(PdfRole role) noexcept {
        if (role == PdfRole::heading) return 1;
        if (role < PdfRole::heading1 || role > PdfRole::heading6) return 0;
        return static_cast<int>(role) - static_cast<int>(PdfRole::heading1) + 1;
    }

    [[nodiscard]] std::string text_of(const PageLine& line) const {
        return text_of_line(contents_.pages[line.page], line.words);
    }

    void make_candidates() {
        for (std::size_t i = 0; i < lines_.size();) {
            Candidate one;
            one.first = i;
            one.style = style_of(lines_[i]);
            one.text = text_of(lines_[i]);
            for (++i; i < lines_.size() && continues(lines_[i - 1], lines_[i]); ++i) {
                if (one.text.size() <= longest_heading) one.text += ' ' + text_of(lines_[i]);
            }
            one.last = i;
            if (uses_[one.first] != LineUse::text) continue;
            one.number_depth = depth_of_number(one.text);
            candidates_.push_back(std::move(one));
        }
    }

    [[nodiscard]] bool continues(const PageLine& line, const PageLine& next) const {
        constexpr float furthest = 1.75F;
        if (line.region != next.region || uses_[&line - lines_.data()] != uses_[&next - lines_.data()] ||
            style_of(line) != style_of(next))
            return false;
        if (measure_.is_tagged) return line.element == next.element;
        return next.baseline - line.baseline <= furthest * line.size;
    }

    /// An entry names lines of its page that read the same, but for a number before them.
    void match_outline() {
        struct Entry {
            std::string title;
            int depth;
        };
        constexpr std::size_t most_entries_of_page = 100;
        std::map<std::uint32_t, std::vector<Entry>> entries;
        for (const PdfOutlineEntry& entry : contents_.outline) {
            std::vector<Entry>& of_page = entries[entry.page];
            if (of_page.size() < most_entries_of_page)
                of_page.push_back({folded(entry.title), static_cast<int>(entry.depth)});
        }
        for (Candidate& one : candidates_) {
            const auto of_page = entries.find(lines_[one.first].page);
            if (of_page == entries.end() || one.last - one.first > most_lines_of_heading ||
                one.text.size() > longest_heading)
                continue;
            const std::string text = folded(one.text);
            const auto named = std::ranges::find_if(
                of_page->second, [&](const Entry& entry) { return names(entry.title, text); });
            if (named != of_page->second.end()) one.outline_depth = named->depth;
        }
    }

    /// The same, but for a number before one of them.
    static bool names(const std::string& title, const std::string& text) {
        constexpr std::size_t longest_number = 10;
        const std::string& longer = title.size() > text.size() ? title : text;
        const std::string& shorter = title.size() > text.size() ? text : title;
        return shorter.size() >= 2 && longer.ends_with(shorter) &&
               longer.size() - shorter.size() <= std::min(longest_number, shorter.size());
    }

    [[nodiscard]] bool looks_like_heading(const Candidate& one) const {
        const PageLine& line = lines_[one.first];
        if (one.last - one.first > most_lines_of_heading || one.text.size() > longest_heading) return false;
        const char end = one.text.back();
        if (end == ',' || end == ';' || !(has_letter(one.text) || one.number_depth > 0)) return false;
        if (line.size > large * measure_.size) return true;
        if (line.size < 0.93F * measure_.size || !stands_apart(one)) return false;
        if (one.text.size() > 100 || (end == '.' && one.number_depth == 0)) return false;
        if (line.bold && !measure_.bold) return true;
        if (is_centred(line) && is_alone(one) && has_other_font(line)) return true;
        const bool is_numbered = one.number_depth > 0 && one.text.find(' ') != std::string::npos;
        return is_numbered && (line.italic || is_capital(one.text)) && is_alone(one);
    }

    static bool is_capital(std::string_view text) {
        std::size_t upper = 0;
        for (std::size_t at = 0; at < text.size();) {
            const CodePoint c = decode_at(text, at);
            if (is_lower(c.value)) return false;
            upper += is_upper(c.value) ? 1 : 0;
            at += c.size;
        }
        return upper >= 4;
    }

    /// One line, with a gap before it.
    [[nodiscard]] bool stands_apart(const Candidate& one) const {
        if (one.first == 0) return true;
        const PageLine& line = lines_[one.first];
        const PageLine& before = lines_[one.first - 1];
        return before.region != line.region ||
               line.baseline - before.baseline > 1.15F * measure_.leading * measure_.size ||
               before.size > large * measure_.size;
    }

    [[nodiscard]] static bool is_centred(const PageLine& line) {
        constexpr float least_margin = 2.5F, almost = 0.6F;
        const float left = line.box.left - line.column.left, right = line.column.right - line.box.right;
        return left > least_margin * line.size && std::abs(left - right) < almost * line.size;
    }

    [[nodiscard]] bool has_other_font(const PageLine& line) const {
        const PdfPage& page = contents_.pages[line.page];
        return std::ranges::none_of(line.words, [&](std::uint32_t i) {
            return page.words[i].font == measure_.font && has_letter(page.words[i].text);
        });
    }

    [[nodiscard]] bool is_alone(const Candidate& one) const { return one.last - one.first == 1; }

    /// What a good part of the text is set in heads nothing.
    void reject_usual_styles() {
        std::map<HeadingStyle, std::size_t> letters;
        std::size_t all = 0;
        for (const Candidate& one : candidates_) {
            all += one.text.size();
            if (one.accepted && one.outline_depth == 0) letters[one.style] += one.text.size();
        }
        for (Candidate& one : candidates_)
            if (one.outline_depth == 0 && 5 * letters[one.style] > all && contents_.pages.size() > 1)
                one.accepted = false;
    }

    /// The largest of the first page, where no other is as large.
    void find_title() {
        Candidate* largest = nullptr;
        for (Candidate& one : candidates_) {
            if (lines_[one.first].page > 0) break;
            if (largest == nullptr || std::get<0>(one.style) < std::get<0>(largest->style)) largest = &one;
        }
        if (largest == nullptr || lines_[largest->first].size < 1.25F * measure_.size) return;
        if (is_title_page() && !is_repeated(*largest)) {
            largest->is_title = true;
            for (Candidate& one : candidates_)
                one.accepted = one.accepted && (&one == largest || lines_[one.first].page > 0);
            std::erase_if(candidates_, [](const Candidate& one) { return !one.accepted; });
            return;
        }
        const auto same = std::ranges::count_if(candidates_, [&](const Candidate& one) {
            return std::get<0>(one.style) <= std::get<0>(largest->style);
        });
        largest->is_title = same == 1 && largest->number_depth == 0 && largest->outline_depth == 0;
        if (largest->is_title) reject_below_title(largest);
    }

    /// Whether later pages have headings that look the same.
    [[nodiscard]] bool is_repeated(const Candidate& heading) const {
        return std::ranges::any_of(candidates_, [&](const Candidate& one) {
            return one.style == heading.style && lines_[one.first].page > lines_[heading.first].page;
        });
    }

    /// The very first lines, where no other heading looks like them.
    void find_title_at_top() {
        if (candidates_.size() < 2 || candidates_.front().first > 0) return;
        Candidate& first = candidates_.front();
        const auto alike = std::ranges::count(candidates_, first.style, &Candidate::style);
        const bool has_title = std::ranges::any_of(candidates_, &Candidate::is_title);
        if (alike > 1 || has_title || first.number_depth > 0 || first.outline_depth > 0) return;
        const bool is_highest = std::ranges::none_of(candidates_, [&](const Candidate& one) {
            return std::get<0>(one.style) < std::get<0>(first.style);
        });
        first.is_title = is_highest && is_centred(lines_[first.first]);
    }

    /// The first of several pages, with next to nothing on it.
    [[nodiscard]] bool is_title_page() const {
        constexpr std::size_t most_words = 60, least_pages = 4;
        return contents_.pages.size() >= least_pages && contents_.pages.front().words.size() <= most_words;
    }

    /// The first heading, where it alone stands as high and is called as the file is.
    void find_title_by_level() {
        if (candidates_.empty() || lines_[candidates_.front().first].page > 0) return;
        Candidate& first = candidates_.front();
        const auto level = [&](const Candidate& one) {
            return measure_.is_tagged ? role_level(lines_[one.first].role) : one.outline_depth;
        };
        const auto as_high = std::ranges::count_if(
            candidates_, [&](const Candidate& one) { return level(one) <= level(first); });
        const bool is_named = folded(contents_.title) == folded(first.text);
        if (as_high == 1 && level(first) > 0 && is_named) first.is_title = true;
    }

    /// Authors and dates right below the title head nothing: nothing else in the work is set like them.
    void reject_below_title(const Candidate* title) {
        std::size_t reached = title->last;
        for (Candidate& one : candidates_) {
            if (&one <= title || one.first != reached || one.outline_depth > 0 || one.number_depth > 0)
                continue;
            const auto alike = std::ranges::count_if(candidates_, [&](const Candidate& other) {
                return other.style == one.style && lines_[other.first].page > 0;
            });
            if (alike > 0) break;
            reached = one.last;
            one.accepted = false;
        }
        std::erase_if(candidates_, [](const Candidate& one) { return !one.accepted; });
    }

    /// "Chapter 1" right above a title belongs to it.
    void mark_labels() {
        for (std::size_t i = 0; i + 1 < candidates_.size(); ++i) {
            Candidate& one = candidates_[i];
            const Candidate& next = candidates_[i + 1];
            constexpr std::size_t longest_label = 24;
            if (one.is_title || next.is_title || one.last != next.first || one.text.size() > longest_label)
                continue;
            const PageLine& line = lines_[one.last - 1];
            const PageLine& below = lines_[next.first];
            if (line.region != below.region || below.baseline - line.baseline > 5 * below.size) continue;
            const std::size_t space = one.text.find_last_of(' ');
            std::string_view number =
                std::string_view(one.text).substr(space == std::string::npos ? 0 : space + 1);
            if (number.ends_with('.')) number.remove_suffix(1);
            const bool is_number =
                !number.empty() &&
                (number.find_first_not_of("0123456789") == number.npos || roman_value(number).has_value());
            one.part_of_next = is_number && (next.number_depth == 0 || one.style == next.style);
        }
    }

    [[nodiscard]] std::vector<PageHeading> headings() const {
        const std::map<HeadingStyle, int> levels = levels_of_styles();
        std::vector<PageHeading> found;
        std::optional<std::size_t> first;
        for (const Candidate& one : candidates_) {
            if (!first) first = one.first;
            if (one.part_of_next) continue;
            found.push_back({*std::exchange(first, std::nullopt), one.last, one.first, level_of(one, levels),
                             one.is_title});
        }
        return found;
    }

    [[nodiscard]] int level_of(const Candidate& one, const std::map<HeadingStyle, int>& levels) const {
        constexpr int lowest = 6;
        if (measure_.is_tagged) return role_level(lines_[one.first].role);
        if (one.outline_depth > 0) return std::min(one.outline_depth, lowest);
        if (one.number_depth > 0 && counts_levels()) return std::min(one.number_depth, lowest);
        const auto known = levels.find(one.style);
        return std::min(known == levels.end() ? 1 : known->second, lowest);
    }

    /// Whether numbers of headings have parts.
    [[nodiscard]] bool counts_levels() const {
        return std::ranges::any_of(candidates_, [](const Candidate& one) { return one.number_depth > 1; });
    }

    /// That which the outline or the numbers give most of them, else their rank.
    [[nodiscard]] std::map<HeadingStyle, int> levels_of_styles() const {
        std::map<HeadingStyle, int> levels;
        std::map<HeadingStyle, std::map<int, int>> told;
        for (const Candidate& one : candidates_) {
            if (one.is_title || one.part_of_next) continue;
            levels[one.style] = 0;
            const int depth = one.outline_depth > 0 ? one.outline_depth
                              : counts_levels()     ? one.number_depth
                                                    : 0;
            if (depth > 0) ++told[one.style][depth];
        }
        int rank = 0;
        for (auto& [style, level] : levels) {
            ++rank;
            const auto known = told.find(style);
            if (known == told.end()) {
                level = rank;
                continue;
            }
            level = std::ranges::max_element(known->second, {}, [](const auto& one) {
                        return one.second;
                    })->first;
            rank = std::max(rank, level);
        }
        return levels;
    }

    const PdfContents& contents_;
    const std::vector<PageLine>& lines_;
    const std::vector<LineUse>& uses_;
    const BodyText& measure_;
    std::vector<Candidate> candidates_;
};

}  // namespace

std::vector<PageHeading> find_headings(const PdfContents& contents, const std::vector<PageLine>& lines,
                                       const std::vector<LineUse>& uses, const BodyText& measure) {
    return HeadingFinder(contents, lines, uses, measure).find();
}

}  // namespace audio_edition
