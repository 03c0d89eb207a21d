// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/site_markup.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "ingest/markdown/markdown_line.h"
#include "text/ascii.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_tag = 2000;
constexpr std::size_t longest_attributes = 300;
constexpr std::size_t longest_tag_name = 40;
constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text) noexcept {
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view{}
                                           : text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

/// The size of `{#name}`, `{.class}` or `{: width="50%"}` at the beginning of `text`; 0 for none.
std::size_t attributes_size(std::string_view text) {
    if (text.size() < 4 || text[0] != '{') return 0;
    const bool named = (text[1] == '#' || text[1] == '.') && is_ascii_letter(text[2]);
    if (!named && text[1] != ':') return 0;
    const std::size_t end = text.substr(1, longest_attributes).find_first_of("{}\n");
    return end == std::string_view::npos || text[end + 1] != '}' ? 0 : end + 2;
}

/// The first word of a tag: "highlight" of `{% highlight ruby %}` and `{{< highlight go >}}`.
std::string_view word_of_tag(std::string_view tag) noexcept {
    const std::size_t begin = std::min(tag.find_first_not_of("{%<-/ \t"), tag.size());
    std::size_t end = begin;
    while (end < tag.size() && is_ascii_letter(tag[end])) ++end;
    return tag.substr(begin, end - begin);
}

bool closes(std::string_view tag) noexcept {
    return word_of_tag(tag).starts_with("end") || tag.find('/') < tag.find_first_not_of("{%<-/ \t");
}

/// Where a text next holds something, for places asked for in order: all of them cost one search.
class NextPlace {
  public:
    NextPlace(std::string_view text, std::string_view wanted) : text_(text), wanted_(wanted) {}

    [[nodiscard]] std::size_t from(std::size_t at) {
        if (!place_ || *place_ < at) place_ = std::min(text_.find(wanted_, at), text_.size());
        return *place_;
    }
    void start_again() noexcept { place_.reset(); }

  private:
    std::string_view text_;
    std::string_view wanted_;
    std::optional<std::size_t> place_;
};

class SiteMarkupSearch {
  public:
    explicit SiteMarkupSearch(std::string_view text)
        : text_(text),
          statement_end_(text, "%}"),
          output_end_(text, "}}"),
          comment_end_(text, "%%"),
          paragraph_end_(text, "\n\n") {}

    SiteMarkup find(std::size_t from) {
        bool in_paragraph = false;
        for (std::size_t at = from; at < text_.size();) {
            const MarkdownLine line = line_at(text_, at);
            const bool is_code = fence_.takes(line);
            at = line.span.end;
            if (!is_code && line.indent <= 3 && !line.blank) at = read_line(line, in_paragraph);
            in_paragraph = !is_code && !line.blank;
        }
        return std::move(found_);
    }

  private:
    /// Returns where to go on: after the line, or after a tag that ends on a later one.
    std::size_t read_line(const MarkdownLine& line, bool in_paragraph) {
        const std::size_t first = line.span.end - line.text.size();
        if (line.text.starts_with(":::")) {
            mark({first, first + trimmed(line.text).size()}, "container mark");
            return line.span.end;
        }
        const std::size_t tag = tag_size(first);
        const std::size_t behind = line_at(text_, first + tag).span.end;
        const bool is_alone = tag > 0 && trimmed(text_.substr(first + tag, behind - first - tag)).empty();
        if (is_alone && opens_listing(text_.substr(first, tag)))
            return read_listing({first, first + tag}, behind);
        const std::size_t known = found_.marks.size();
        const std::size_t end = read_tags(first, line.span.end);
        if (end >= line.span.end) keep_what_indents(known, first, end, in_paragraph);
        return end;
    }

    std::size_t read_tags(std::size_t at, std::size_t line_end) {
        const std::size_t first = at;
        while (at < line_end) {
            if (text_[at] == '`') {
                at = after_code(at, line_end);
            } else if (text_[at] == '\\') {
                at = std::min(at + 2, line_end);
            } else if (const auto note = note_mark(at, first, line_end)) {
                found_.marks.push_back(*note);
                at = note->span.end;
            } else if (text_[at] != '{') {
                ++at;
            } else if (const std::size_t tag = tag_size(at); tag > 0) {
                mark({at, at + tag}, "template tag");
                at += tag;
            } else {
                const std::size_t size = ends_something(at, first) ? attributes_size(text_.substr(at)) : 0;
                if (size > 0) mark({at, at + size}, "attributes");
                at += std::max<std::size_t>(size, 1);
            }
        }
        return at;
    }

    /// Takes back what was found at the beginning of a line and has text after it, but within a paragraph.
    void keep_what_indents(std::size_t known, std::size_t first, std::size_t end, bool in_paragraph) {
        if (found_.marks.size() == known || (in_paragraph && found_.marks[known].span.begin == first)) return;
        std::size_t leading = known;
        std::size_t at = first;
        while (leading < found_.marks.size() && !holds_letter(at, found_.marks[leading].span.begin))
            at = found_.marks[leading++].span.end;
        const std::size_t next = leading < found_.marks.size() ? found_.marks[leading].span.begin : end;
        if (trimmed(text_.substr(at, next - at)).empty()) return;
        found_.marks.erase(found_.marks.begin() + static_cast<std::ptrdiff_t>(known),
                           found_.marks.begin() + static_cast<std::ptrdiff_t>(leading));
    }

    [[nodiscard]] bool holds_letter(std::size_t begin, std::size_t end) const noexcept {
        return std::ranges::any_of(text_.substr(begin, end - begin), [](char c) {
            return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
        });
    }

    /// What programs for notes know: "%%not to be shown%%", "![[rain.png]]", and the name of a line, "^a1b2",
    /// at its end.
    [[nodiscard]] std::optional<SiteMarkup::Mark> note_mark(std::size_t at, std::size_t first,
                                                            std::size_t line_end) {
        if (text_.substr(at, 3) == "![[") {
            const std::size_t end =
                text_.substr(0, std::min(line_end, at + longest_attributes)).find("]]", at);
            if (end != std::string_view::npos) return SiteMarkup::Mark{{at, end + 2}, "embedded file"};
        }
        const bool begins = at == first || text_[at - 1] == ' ' || text_[at - 1] == '\t';
        if (!begins) return std::nullopt;
        if (text_.substr(at, 2) == "%%") {
            const std::size_t end = comment_end_.from(at + 2);
            const bool is_comment =
                end < text_.size() && end - at <= longest_tag && end < paragraph_end_.from(at);
            if (is_comment) return SiteMarkup::Mark{{at, end + 2}, "comment"};
        }
        if (text_[at] != '^') return std::nullopt;
        const std::string_view name = trimmed(text_.substr(at, line_end - at));
        const bool is_name = at > first && name.size() > 1 && name.size() <= longest_tag_name &&
                             std::ranges::all_of(name.substr(1), [](char c) {
                                 return is_ascii_letter(c) || (c >= '0' && c <= '9') || c == '-';
                             });
        if (is_name) return SiteMarkup::Mark{{at, at + name.size()}, "attributes"};
        return std::nullopt;
    }

    /// The size of the tag at `at`, which may go on over lines but not over an empty one; 0 for none.
    std::size_t tag_size(std::size_t at) {
        const std::string_view open = text_.substr(at, 2);
        if (open != "{%" && open != "{{") return 0;
        const std::size_t end = (open == "{%" ? statement_end_ : output_end_).from(at + 2);
        const bool is_tag = end < text_.size() && end - at <= longest_tag && end < paragraph_end_.from(at);
        return is_tag ? end + 2 - at : 0;
    }

    /// Attributes stand after what they describe: a heading, a link; or on a line of their own.
    [[nodiscard]] bool ends_something(std::size_t at, std::size_t first) const noexcept {
        return at == first || std::string_view(" \t)]*_`").find(text_[at - 1]) != std::string_view::npos;
    }

    [[nodiscard]] bool opens_listing(std::string_view tag) const noexcept {
        return !all_closed_ && word_of_tag(tag) == "highlight" && !closes(tag);
    }

    /// Code up to the tag that closes it, at the beginning of a line; a tag that nothing closes is only a
    /// tag.
    std::size_t read_listing(ByteSpan tag, std::size_t begin) {
        mark(tag, "template tag");
        for (std::size_t next = begin; next < text_.size();) {
            const MarkdownLine line = line_at(text_, next);
            const std::size_t first = line.span.end - line.text.size();
            const std::size_t size = tag_size(first);
            const std::string_view word = word_of_tag(text_.substr(first, size));
            if (size > 0 && closes(text_.substr(first, size)) && word.ends_with("highlight")) {
                found_.fences.insert(found_.fences.end(), {tag, {first, first + size}});
                mark({first, first + size}, "template tag");
                return line_at(text_, first + size).span.end;
            }
            next = line.span.end;
        }
        all_closed_ = true;
        statement_end_.start_again();
        output_end_.start_again();
        comment_end_.start_again();
        paragraph_end_.start_again();
        return begin;
    }

    /// After the code that a run of backticks opens, or after the run where none closes it.
    [[nodiscard]] std::size_t after_code(std::size_t at, std::size_t line_end) const noexcept {
        constexpr std::size_t longest_code = 10000;
        const auto run_at = [this](std::size_t i) {
            return std::min(text_.find_first_not_of('`', i), text_.size()) - i;
        };
        const std::size_t size = run_at(at);
        const std::size_t last = std::min(line_end, at + longest_code);
        for (std::size_t next = text_.find('`', at + size); next < last; next = text_.find('`', next)) {
            const std::size_t run = run_at(next);
            next += run;
            if (run == size) return next;
        }
        return at + size;
    }

    void mark(ByteSpan span, std::string_view rule) { found_.marks.push_back({span, rule}); }

    std::string_view text_;
    NextPlace statement_end_;
    NextPlace output_end_;
    NextPlace comment_end_;
    NextPlace paragraph_end_;
    CodeFence fence_;
    bool all_closed_ = false;  ///< no tag below closes a listing
    SiteMarkup found_;
};

}  // namespace

SiteMarkup find_site_markup(std::string_view text, std::size_t from) {
    return SiteMarkupSearch(text).find(from);
}

}  // namespace audio_edition
