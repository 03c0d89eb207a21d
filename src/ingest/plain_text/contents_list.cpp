// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/contents_list.h"

#include <algorithm>

#include "ingest/plain_text/division.h"
#include "ingest/plain_text/heading_key.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_entry = 300;

/// A list stands among the first paragraphs of a book, and is not endless; with these bounds the search is
/// linear.
constexpr std::size_t deepest_list = 300;
constexpr std::size_t longest_list = 3000;

bool is_list_heading(std::string_view line, const BookWords& words) {
    constexpr std::size_t longest = 40;
    if (line.size() > longest) return false;
    return words.contents_headings.contains(heading_key(line));
}

bool is_column_heading(std::string_view line, const BookWords& words) {
    return line.size() <= longest_entry && words.contents_columns.contains(heading_key(line));
}

/// Whether `line` is the heading that the entry `entry` announces; its title may stand below it, in `next`.
/// The words for the kind of division may differ where the titles agree: "Chapter I      The Period"
/// announces "I. The Period".
bool announces(std::string_view entry, std::string_view line, const LanguageWords& language,
               std::string_view next = {}) {
    const auto listed = read_division(entry, language);
    const auto found = read_division(line, language);
    if (!listed || !found) return !listed && !found && entry_key(entry) == heading_key(line);
    if (listed->number.value != found->number.value) return false;
    const std::string listed_title = entry_key(listed->title);
    const bool is_below = found->title.empty() && next.size() <= longest_entry;
    const std::string found_title = heading_key(is_below ? next : found->title);
    if (listed->keyword != found->keyword) return !listed_title.empty() && listed_title == found_title;
    return listed_title.empty() || found->title.empty() || listed_title == found_title;
}

bool is_running_text(const Paragraph& paragraph) noexcept {
    constexpr std::size_t least_words = 12;
    return paragraph.shape.words >= least_words && ends_sentence(paragraph.shape) &&
           paragraph.shape.capitals == Capitals::sentence && !paragraph.division;
}

class ContentsList {
  public:
    ContentsList(ParsedText& parsed, std::size_t head) : parsed_(parsed), head_(head) {}

    /// Where the list ends: a paragraph, or `head` where there is none after all.
    [[nodiscard]] std::size_t find_end() {
        collect_first_entries();
        if (entries_.empty()) return head_;
        const std::size_t prose = first_running_text();
        const std::size_t end =
            std::min(first_announced(prose), first_after_wide_gap(before_heading_of(prose)));
        if (end == head_ || end == parsed_.paragraphs.size()) return head_;
        constexpr std::size_t heading_and_two_entries = 3;
        const std::size_t lines = at(end - 1).last_line - at(head_).first_line;
        return lines >= heading_and_two_entries ? end : head_;
    }

  private:
    [[nodiscard]] const Paragraph& at(std::size_t i) const { return parsed_.paragraphs[i]; }
    [[nodiscard]] std::string_view line(std::size_t i) const {
        return parsed_.lines[i].text.of(parsed_.source);
    }

    void collect_first_entries() {
        constexpr std::size_t enough = 3;
        const std::size_t first = at(head_).first_line + 1;
        for (std::size_t i = first; i < parsed_.lines.size() && entries_.size() < enough; ++i) {
            if (line(i).size() > longest_entry) return;
            if (!is_column_heading(line(i), parsed_.words->books)) entries_.push_back(i);
        }
    }

    [[nodiscard]] std::size_t first_running_text() const {
        std::size_t i = head_ + 1;
        const std::size_t last = std::min(parsed_.paragraphs.size(), head_ + longest_list);
        while (i < last && !is_running_text(at(i))) ++i;
        return i;
    }

    /// The first paragraph before `limit` that repeats an entry; the earliest entries are the most telling.
    [[nodiscard]] std::size_t first_announced(std::size_t limit) const {
        for (const std::size_t entry : entries_) {
            for (std::size_t i = head_ + 1; i < limit; ++i) {
                if (at(i).first_line <= entry || parsed_.text_of(at(i)).size() > longest_entry) continue;
                const std::size_t first = at(i).first_line;
                const std::string_view next =
                    first + 1 < parsed_.lines.size() ? line(first + 1) : std::string_view{};
                if (announces(line(entry), line(first), *parsed_.words, next)) return i;
            }
        }
        return limit;
    }

    /// Steps back over what heads the prose: it was not announced, but stands apart from the list.
    [[nodiscard]] std::size_t before_heading_of(std::size_t prose) const {
        std::size_t i = prose;
        while (i > head_ + 2 && at(i - 1).blank_before >= 2 && prose - i < 2) --i;
        return i;
    }

    /// Half-titles and dedications follow the list after a gap wider than those within it.
    [[nodiscard]] std::size_t first_after_wide_gap(std::size_t limit) const {
        constexpr std::size_t wide = 4;
        const std::size_t second = std::min(head_ + 2, limit);
        for (std::size_t i = second; i < limit; ++i) {
            if (at(i).blank_before >= wide && !read_division(line(at(i).first_line), *parsed_.words) &&
                !is_list_heading(line(at(i).first_line), parsed_.words->books))
                return i;
        }
        return limit;
    }

    ParsedText& parsed_;
    std::size_t head_;
    std::vector<std::size_t> entries_;  ///< lines
};

/// A list of chapters without a heading: three or more lines that each name a division, two of them of one
/// kind, with nothing between them.
class UnnamedList {
  public:
    UnnamedList(const ParsedText& parsed, std::size_t head) : parsed_(parsed), head_(head), end_(head) {
        const std::size_t last = std::min(parsed.paragraphs.size(), head + longest_list);
        while (end_ < last && holds_entries(parsed.paragraphs[end_])) ++end_;
    }

    /// Where it ends, or where its first entry comes again if that is earlier; `head` where it is none.
    [[nodiscard]] std::size_t find_end() const {
        constexpr std::size_t least_entries = 3;
        if (end_ == head_ || !has_siblings()) return head_;
        const std::size_t first = parsed_.paragraphs[head_].first_line;
        const std::size_t last = std::min(parsed_.paragraphs.size(), head_ + longest_list);
        for (std::size_t i = head_ + 1; i < last; ++i) {
            const std::size_t begin = parsed_.paragraphs[i].first_line;
            if (line(begin).size() > longest_entry || !announces(line(first), line(begin), *parsed_.words))
                continue;
            const std::size_t end = std::min(i, end_);
            return parsed_.paragraphs[end - 1].last_line - first >= least_entries ? end : head_;
        }
        return head_;
    }

  private:
    [[nodiscard]] std::string_view line(std::size_t i) const {
        return parsed_.lines[i].text.of(parsed_.source);
    }

    [[nodiscard]] bool holds_entries(const Paragraph& paragraph) const {
        for (std::size_t i = paragraph.first_line; i < paragraph.last_line; ++i) {
            if (line(i).size() > longest_entry || !read_division(line(i), *parsed_.words)) return false;
        }
        return true;
    }

    /// "VOLUME I", "BOOK I", "CHAPTER I" in a row begin a text; a list goes on to II.
    [[nodiscard]] bool has_siblings() const {
        std::optional<Division> above;
        for (std::size_t i = parsed_.paragraphs[head_].first_line; i < parsed_.paragraphs[end_ - 1].last_line;
             ++i) {
            const auto here = read_division(line(i), *parsed_.words);
            if (above && above->keyword == here->keyword && above->number.value + 1 == here->number.value)
                return true;
            above = here;
        }
        return false;
    }

    const ParsedText& parsed_;
    std::size_t head_;
    std::size_t end_;
};

/// The list that begins with paragraph `head` ends here; at `head` when none begins there.
std::size_t end_of_list(ParsedText& parsed, std::size_t head) {
    const std::string_view line = parsed.lines[parsed.paragraphs[head].first_line].text.of(parsed.source);
    return is_list_heading(line, parsed.words->books) ? ContentsList(parsed, head).find_end()
                                                      : UnnamedList(parsed, head).find_end();
}

void remember_entries(ParsedText& parsed, std::size_t first_line, std::size_t last_line) {
    for (std::size_t i = first_line; i < last_line; ++i) {
        const std::string_view entry = parsed.lines[i].text.of(parsed.source);
        if (entry.size() <= longest_entry && !read_division(entry, *parsed.words))
            parsed.contents.push_back(entry_key(entry));
    }
}

}  // namespace

void skip_contents_lists(ParsedText& parsed) {
    const std::size_t search = std::min(parsed.paragraphs.size(), deepest_list);
    for (std::size_t head = 0; head < search; ++head) {
        const std::size_t end = end_of_list(parsed, head);
        if (end == head) continue;
        const std::size_t first_line = parsed.paragraphs[head].first_line;
        for (std::size_t i = head; i < end; ++i) parsed.skip(parsed.paragraphs[i], "contents list");
        remember_entries(parsed, first_line, parsed.paragraphs[end - 1].last_line);
        parsed.is_book = true;
        head = end - 1;
    }
    std::ranges::sort(parsed.contents);
    parsed.contents.erase(std::unique(parsed.contents.begin(), parsed.contents.end()), parsed.contents.end());
}

}  // namespace audio_edition
