// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ingest/boilerplate/boilerplate.h"
#include "ingest/boilerplate/dateline.h"
#include "ingest/plain_text/front_matter.h"

namespace audio_edition {
namespace {

/// The top of a page ends here, or with the second paragraph of prose: a byline may stand below the
/// standfirst.
constexpr std::size_t most_top_paragraphs = 10;
constexpr std::size_t most_prose_at_top = 2;
constexpr std::size_t foot_paragraphs = 8;
constexpr std::size_t most_lines = 4;
/// A title or a standfirst is shorter.
constexpr std::size_t boilerplate_prose_columns = 100;

struct PageLine {
    ByteSpan span;
    Boilerplate boilerplate;
};

/// Every line of the paragraph as boilerplate; empty when one is text.
std::vector<PageLine> boilerplate_of(const ParsedText& parsed, const Paragraph& paragraph, PagePlace place) {
    std::vector<PageLine> found;
    if (paragraph.lines() > most_lines) return found;
    for (std::size_t i = paragraph.first_line; i < paragraph.last_line; ++i) {
        const ByteSpan span = parsed.lines[i].text;
        auto boilerplate = match_boilerplate(span.of(parsed.source), place, *parsed.words);
        if (!boilerplate) return {};
        found.push_back({span, std::move(*boilerplate)});
    }
    return found;
}

bool is_date(const std::vector<PageLine>& lines) noexcept {
    return lines.size() == 1 && lines[0].boilerplate.parts.size() == 1 &&
           lines[0].boilerplate.parts[0].rule == "dateline";
}

/// Skips boilerplate, paragraph by paragraph from the top.
class BoilerplateSkipper {
  public:
    explicit BoilerplateSkipper(ParsedText& parsed) : parsed_(parsed), has_dated_parts_(count_dates() > 2) {}

    void run() {
        const std::size_t count = parsed_.paragraphs.size();
        for (std::size_t i = 0; i < count; ++i) {
            Paragraph& paragraph = parsed_.paragraphs[i];
            if (paragraph.role != ParagraphRole::text || paragraph.kind == LineKind::underlined) continue;
            visit(paragraph, place_of(i));
            if (paragraph.role == ParagraphRole::skipped) continue;
            ++kept_;
            prose_ += paragraph.shape.columns >= boilerplate_prose_columns ? 1 : 0;
        }
    }

  private:
    [[nodiscard]] PagePlace place_of(std::size_t at) const noexcept {
        if (kept_ < most_top_paragraphs && prose_ < most_prose_at_top) return PagePlace::top;
        return at + foot_paragraphs >= parsed_.paragraphs.size() ? PagePlace::foot : PagePlace::middle;
    }

    /// A diary has its dates all through: there they are headings, not datelines.
    [[nodiscard]] std::size_t count_dates() const {
        return static_cast<std::size_t>(
            std::ranges::count_if(parsed_.paragraphs, [this](const Paragraph& paragraph) {
                constexpr std::size_t widest_date = 60;
                if (paragraph.lines() != 1 || paragraph.shape.columns > widest_date) return false;
                return parsed_.text_of(paragraph).find_first_of("0123456789") != std::string_view::npos &&
                       is_date(boilerplate_of(parsed_, paragraph, PagePlace::top));
            }));
    }

    void visit(Paragraph& paragraph, PagePlace place) {
        const std::vector<PageLine> lines = boilerplate_of(parsed_, paragraph, place);
        if (has_dated_parts_ && is_date(lines)) return;
        if (parsed_.date.empty()) take_date(paragraph, place);
        if (lines.empty()) return;
        paragraph.role = ParagraphRole::skipped;
        paragraph.rule = lines.front().boilerplate.parts.front().rule;
        for (const PageLine& line : lines) {
            for (const Boilerplate::Part& part : line.boilerplate.parts) {
                const ByteSpan span{line.span.begin + part.span.begin, line.span.begin + part.span.end};
                parsed_.skipped.push_back({span, std::string(part.rule)});
            }
            if (!line.boilerplate.author || !parsed_.author.empty()) continue;
            const ByteSpan author = *line.boilerplate.author;
            parsed_.author = {parsed_.source, {line.span.begin + author.begin, line.span.begin + author.end}};
        }
    }

    void take_date(const Paragraph& paragraph, PagePlace place) {
        if (place == PagePlace::middle || paragraph.lines() > most_lines) return;
        for (std::size_t i = paragraph.first_line; i < paragraph.last_line && parsed_.date.empty(); ++i)
            parsed_.date = date_of_line(parsed_.lines[i].text.of(parsed_.source), *parsed_.words,
                                        parsed_.words->calendar.numeric_dates)
                               .value_or("");
    }

    ParsedText& parsed_;
    bool has_dated_parts_;
    std::size_t kept_ = 0;
    std::size_t prose_ = 0;
};

}  // namespace

void skip_boilerplate(ParsedText& parsed) {
    BoilerplateSkipper(parsed).run();
}

}  // namespace audio_edition
