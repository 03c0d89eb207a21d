// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/layout/line_use.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "ingest/pdf/layout/page_table.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

using namespace std::string_view_literals;

bool is_mathematical(const PdfFont& font) {
    constexpr std::array marks{"CMMI"sv, "CMSY"sv, "CMEX"sv, "MSAM"sv,  "MSBM"sv, "Math"sv,
                               "EUFM"sv, "RSFS"sv, "LMMI"sv, "LMSY"sv,  "LMEX"sv, "STIX"sv,
                               "MTMI"sv, "MTSY"sv, "MTEX"sv, "txmi"sv,  "txsy"sv, "txex"sv,
                               "pxmi"sv, "pxsy"sv, "pxex"sv, "rtxmi"sv, "zplm"sv};
    return std::ranges::any_of(marks,
                               [&](std::string_view mark) { return font.name.find(mark) != font.name.npos; });
}

/// How a line is set.
struct LineSetting {
    std::size_t letters = 0, mathematical = 0;
    std::size_t long_words = 0;  ///< of letters, in fonts of text
    std::size_t words = 0;
    std::size_t pieces = 0;  ///< between wide gaps
    bool fixed = false;      ///< all of it is in fonts of fixed width
};

bool has_long_word(std::string_view word) {
    constexpr int enough = 3;
    int letters = 0;
    for (std::size_t at = 0; at < word.size() && letters < enough;) {
        const CodePoint c = decode_at(word, at);
        letters = is_letter(c.value) ? letters + 1 : 0;
        at += c.size;
    }
    return letters == enough;
}

LineSetting setting_of(const PdfContents& contents, const PageLine& line) {
    constexpr float wide = 1.2F;
    const PdfPage& page = contents.pages[line.page];
    LineSetting look;
    look.pieces = 1;
    look.fixed = true;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        const PdfWord& word = page.words[line.words[i]];
        const PdfFont& font = contents.fonts[word.font];
        const bool mathematical = is_mathematical(font);
        look.letters += word.text.size();
        look.mathematical += mathematical ? word.text.size() : 0;
        look.fixed = look.fixed && is_of_fixed_width(font);
        ++look.words;
        look.long_words += !mathematical && has_long_word(word.text) ? 1 : 0;
        if (i == 0) continue;
        const float gap = word.box.left - page.words[line.words[i - 1]].box.right;
        look.pieces += gap > wide * line.size ? 1 : 0;
    }
    return look;
}

class UseFinder {
  public:
    UseFinder(const PdfContents& contents, std::span<const PageLine> lines, const BodyText& measure)
        : contents_(contents),
          page_(contents.pages[lines.front().page]),
          lines_(lines),
          measure_(measure),
          uses_(lines.size(), LineUse::text) {
        for (const PageLine& line : lines) looks_.push_back(setting_of(contents, line));
    }

    std::vector<LineUse> find() {
        find_tagged();
        find_contents();
        find_ruled_tables();
        find_aligned_tables();
        find_code();
        find_formulas();
        return std::move(uses_);
    }

  private:
    void find_tagged() {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const PdfRole role = lines_[i].role;
            if (role == PdfRole::table) uses_[i] = LineUse::table;
            if (role == PdfRole::formula) uses_[i] = LineUse::formula;
            if (role == PdfRole::contents) uses_[i] = LineUse::contents;
        }
    }

    /// Thin level lines, those that touch taken as one.
    [[nodiscard]] std::vector<PdfBox> level_rules() const {
        constexpr float touching = 4, same_height = 1;
        std::vector<PdfBox> rules;
        std::vector<PdfShape> all = page_.rules;
        std::ranges::sort(all, [](const PdfShape& a, const PdfShape& b) {
            return std::pair(std::lround(a.box.top), a.box.left) <
                   std::pair(std::lround(b.box.top), b.box.left);
        });
        for (const PdfShape& rule : all) {
            const PdfBox& box = rule.box;
            if (box.width() < box.height()) continue;
            const bool goes_on = !rules.empty() && std::abs(rules.back().top - box.top) <= same_height &&
                                 box.left <= rules.back().right + touching;
            if (goes_on) {
                rules.back().right = std::max(rules.back().right, box.right);
            } else {
                rules.push_back(box);
            }
        }
        return rules;
    }

    /// Between the first and the last of thin lines that begin and end below each other.
    void find_ruled_tables() {
        constexpr float same_place = 3, shortest = 40;
        std::vector<PdfBox> rules = level_rules();
        constexpr std::size_t most_rules = 400;
        rules.resize(std::min(rules.size(), most_rules));
        for (const PdfBox& first : rules) {
            if (first.width() < shortest) continue;
            float end = first.top;
            std::size_t count = 0;
            for (const PdfBox& rule : rules) {
                if (std::abs(rule.left - first.left) > same_place ||
                    std::abs(rule.right - first.right) > same_place || rule.top < first.top)
                    continue;
                end = std::max(end, rule.bottom);
                ++count;
            }
            if (count >= 2) mark_table(first, end);
        }
    }

    void mark_table(const PdfBox& first, float end) {
        std::size_t begin = 0;
        while (begin < lines_.size() && lines_[begin].baseline < first.top) ++begin;
        std::size_t last = begin;
        while (last < lines_.size() && lines_[last].baseline < end + 1 &&
               lines_[last].box.left >= first.left - 4 && lines_[last].box.right <= first.right + 4)
            ++last;
        const auto inside = lines_.subspan(begin, last - begin);
        if (inside.size() < 2 || !reads_as_table(begin, last)) return;
        for (std::size_t i = begin; i < last; ++i) uses_[i] = LineUse::table;
    }

    /// At least two columns, and most lines are no sentences that run over the gap.
    [[nodiscard]] bool reads_as_table(std::size_t begin, std::size_t end) const {
        const std::vector<float> gaps = column_gaps(page_, lines_.subspan(begin, end - begin));
        return !gaps.empty() && gaps.size() < 40;
    }

    /// Lines of several pieces whose gaps stand below each other, with what goes on in one of their columns.
    void find_aligned_tables() {
        constexpr std::size_t least_rows = 3, most_lines_of_table = 200;
        for (std::size_t i = 0; i < lines_.size();) {
            std::size_t end = i, rows = 0, last = i;
            while (end < lines_.size() && end - i < most_lines_of_table && uses_[end] == LineUse::text &&
                   follows(i, end)) {
                const std::vector<float> gaps = column_gaps(page_, lines_.subspan(i, end + 1 - i));
                const bool row = is_row(end);
                if (gaps.empty() || !(row || (rows > 0 && lines_[end].box.left > gaps.front()))) break;
                rows += row ? 1 : 0;
                last = ++end;
            }
            for (std::size_t j = i; rows >= least_rows && j < last; ++j) uses_[j] = LineUse::table;
            constexpr std::size_t few = 8;  // beginnings that are tried in what is no table
            i = rows >= least_rows ? last : end - i > few ? end : i + 1;
        }
    }

    [[nodiscard]] bool is_row(std::size_t i) const {
        const LineSetting& look = looks_[i];
        constexpr std::size_t most_words_of_cell = 6;
        return look.pieces >= 2 && look.words <= most_words_of_cell * look.pieces &&
               2 * look.mathematical < look.letters;
    }

    [[nodiscard]] bool follows(std::size_t first, std::size_t i) const {
        constexpr float furthest = 2.6F;
        return i == first || lines_[i].baseline - lines_[i - 1].baseline < furthest * lines_[i].size;
    }

    void find_code() {
        if (measure_.fixed) return;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const bool is_code = lines_[i].role == PdfRole::code || looks_[i].fixed;
            if (uses_[i] == LineUse::text && is_code) uses_[i] = LineUse::code;
        }
    }

    void find_formulas() {
        for (std::size_t i = 0; i < lines_.size(); ++i)
            if (uses_[i] == LineUse::text && is_formula(i)) uses_[i] = LineUse::formula;
        // Limits, numerators and the like stand above and below.
        for (bool grown = true; grown;) {
            grown = false;
            for (std::size_t i = 0; i < lines_.size(); ++i) {
                if (uses_[i] != LineUse::text || !is_fragment(i) || !is_beside_formula(i)) continue;
                uses_[i] = LineUse::formula;
                grown = true;
            }
        }
    }

    [[nodiscard]] bool is_formula(std::size_t i) const {
        const LineSetting& look = looks_[i];
        constexpr std::size_t most_long_words = 2;
        return 10 * look.mathematical >= 3 * look.letters && look.long_words <= most_long_words &&
               look.mathematical > 0 && is_set_apart(i);
    }

    /// It does not begin where the lines of text do, or does not fill its line as they do.
    [[nodiscard]] bool is_set_apart(std::size_t i) const {
        const PageLine& line = lines_[i];
        float left = line.box.left;
        if (line.words.size() > 1) {
            // The number of a formula may stand before it.
            const PdfWord& first = page_.words[line.words[0]];
            const PdfWord& second = page_.words[line.words[1]];
            const bool is_number = first.text.starts_with('(') && first.text.ends_with(')');
            if (is_number && second.box.left - first.box.right > 1.2F * line.size) left = second.box.left;
        }
        return left > line.column.left + 1.2F * line.size;
    }

    [[nodiscard]] bool is_fragment(std::size_t i) const {
        const LineSetting& look = looks_[i];
        return look.long_words == 0 && look.words <= 8 && is_set_apart(i);
    }

    [[nodiscard]] bool is_beside_formula(std::size_t i) const {
        constexpr float near = 2.2F;
        const auto is_near = [&](std::size_t other) {
            return uses_[other] == LineUse::formula &&
                   std::abs(lines_[other].baseline - lines_[i].baseline) < near * measure_.size;
        };
        return (i > 0 && is_near(i - 1)) || (i + 1 < lines_.size() && is_near(i + 1));
    }

    /// Three lines or more, near each other, that lead through the work; with what heads them.
    void find_contents() {
        constexpr std::size_t least_entries = 3, most_between = 3;
        for (std::size_t i = 0; i < lines_.size();) {
            std::size_t entries = 0, last = i;
            for (std::size_t end = i; end < lines_.size() && end - last < most_between; ++end) {
                if (!is_entry(lines_[end])) continue;
                ++entries;
                last = end + 1;
            }
            if (entries >= least_entries) mark_contents(i, last);
            i = std::max(last, i + 1);
        }
    }

    void mark_contents(std::size_t begin, std::size_t end) {
        while (begin < end && !is_entry(lines_[begin])) ++begin;
        const bool is_headed = begin > 0 && uses_[begin - 1] == LineUse::text &&
                               lines_[begin - 1].size > 1.1F * lines_[begin].size &&
                               looks_[begin - 1].words <= 4;
        for (std::size_t i = is_headed ? begin - 1 : begin; i < end; ++i) uses_[i] = LineUse::contents;
    }

    /// "The Storm . . . . . 12", or a number of a page at the edge of the column behind words that are a
    /// link.
    [[nodiscard]] bool is_entry(const PageLine& line) const {
        const std::string text = text_of_line(page_, line.words);
        const std::size_t end = text.find_last_not_of("0123456789ivxlc");
        if (end == std::string::npos || end + 1 == text.size() || line.words.size() < 2) return false;
        std::size_t dots = 0;
        for (std::size_t at = end + 1; at > 0 && (text[at - 1] == ' ' || text[at - 1] == '.'); --at)
            dots += text[at - 1] == '.' ? 1 : 0;
        if (dots >= 3) return true;
        const PdfWord& last = page_.words[line.words.back()];
        const PdfWord& before = page_.words[line.words[line.words.size() - 2]];
        const bool is_apart = last.box.left - before.box.right > 2 * line.size;
        const float middle = line.baseline - line.size / 4;
        const bool is_link = std::ranges::any_of(page_.links, [&](const PdfLink& link) {
            return link.box.top < middle && link.box.bottom > middle && link.box.left < line.box.right &&
                   link.box.right > line.box.left && link.page != line.page;
        });
        return is_apart && is_link;
    }

    const PdfContents& contents_;
    const PdfPage& page_;
    std::span<const PageLine> lines_;
    const BodyText& measure_;
    std::vector<LineUse> uses_;
    std::vector<LineSetting> looks_;
};

}  // namespace

std::vector<LineUse> uses_of_lines(const PdfContents& contents, std::span<const PageLine> lines,
                                   const BodyText& measure) {
    return UseFinder(contents, lines, measure).find();
}

void mark_figure_texts(const PdfContents& contents, std::span<const PageLine> lines,
                       const LanguageWords& words, std::span<LineUse> uses) {
    const auto is_caption = [&](const PageLine& line) {
        const std::string text = text_of_line(contents.pages[line.page], line.words);
        return line.role == PdfRole::caption || !words.headings.captions.beginning_of(text).empty();
    };
    const auto is_label = [&](const PageLine& line) {
        const LineSetting look = setting_of(contents, line);
        constexpr std::size_t most_words_of_piece = 4;
        const bool is_wide = line.box.width() > 0.85F * line.column.width() && look.pieces == 1;
        return !is_wide && look.words <= most_words_of_piece * look.pieces && !is_caption(line);
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (uses[i] != LineUse::text || !is_caption(lines[i])) continue;
        std::size_t begin = i;
        while (begin > 0 && uses[begin - 1] == LineUse::text && is_label(lines[begin - 1])) --begin;
        constexpr std::size_t least_labels = 2;
        for (std::size_t j = begin; i - begin >= least_labels && j < i; ++j) uses[j] = LineUse::figure_text;
    }
}

}  // namespace audio_edition
