// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ingest/furniture/dateline.h"
#include "ingest/furniture/furniture.h"
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
constexpr std::size_t furniture_prose_columns = 100;

struct PageLine {
    ByteSpan span;
    Furniture furniture;
};

/// Every line of the paragraph as furniture; empty when one is text.
std::vector<PageLine> furniture_of(const Draft& draft, const Paragraph& paragraph, PagePlace place) {
    std::vector<PageLine> found;
    if (paragraph.lines() > most_lines) return found;
    for (std::size_t i = paragraph.first_line; i < paragraph.last_line; ++i) {
        const ByteSpan span = draft.lines[i].text;
        auto furniture = match_furniture(span.of(draft.source), place, *draft.words);
        if (!furniture) return {};
        found.push_back({span, std::move(*furniture)});
    }
    return found;
}

bool is_date(const std::vector<PageLine>& lines) noexcept {
    return lines.size() == 1 && lines[0].furniture.parts.size() == 1 &&
           lines[0].furniture.parts[0].rule == "dateline";
}

/// Skips furniture, paragraph by paragraph from the top.
class FurnitureSkipper {
  public:
    explicit FurnitureSkipper(Draft& draft) : draft_(draft), has_dated_parts_(count_dates() > 2) {}

    void run() {
        const std::size_t count = draft_.paragraphs.size();
        for (std::size_t i = 0; i < count; ++i) {
            Paragraph& paragraph = draft_.paragraphs[i];
            if (paragraph.role != ParagraphRole::text || paragraph.kind == LineKind::underlined) continue;
            visit(paragraph, place_of(i));
            if (paragraph.role == ParagraphRole::skipped) continue;
            ++kept_;
            prose_ += paragraph.shape.columns >= furniture_prose_columns ? 1 : 0;
        }
    }

  private:
    [[nodiscard]] PagePlace place_of(std::size_t at) const noexcept {
        if (kept_ < most_top_paragraphs && prose_ < most_prose_at_top) return PagePlace::top;
        return at + foot_paragraphs >= draft_.paragraphs.size() ? PagePlace::foot : PagePlace::middle;
    }

    /// A diary has its dates all through: there they are headings, not datelines.
    [[nodiscard]] std::size_t count_dates() const {
        return static_cast<std::size_t>(
            std::ranges::count_if(draft_.paragraphs, [this](const Paragraph& paragraph) {
                constexpr std::size_t widest_date = 60;
                if (paragraph.lines() != 1 || paragraph.shape.columns > widest_date) return false;
                return draft_.text_of(paragraph).find_first_of("0123456789") != std::string_view::npos &&
                       is_date(furniture_of(draft_, paragraph, PagePlace::top));
            }));
    }

    void visit(Paragraph& paragraph, PagePlace place) {
        const std::vector<PageLine> lines = furniture_of(draft_, paragraph, place);
        if (has_dated_parts_ && is_date(lines)) return;
        if (draft_.date.empty()) take_date(paragraph, place);
        if (lines.empty()) return;
        paragraph.role = ParagraphRole::skipped;
        paragraph.rule = lines.front().furniture.parts.front().rule;
        for (const PageLine& line : lines) {
            for (const Furniture::Part& part : line.furniture.parts) {
                const ByteSpan span{line.span.begin + part.span.begin, line.span.begin + part.span.end};
                draft_.skipped.push_back({span, std::string(part.rule)});
            }
            if (!line.furniture.author || !draft_.author.empty()) continue;
            const ByteSpan author = *line.furniture.author;
            draft_.author = {draft_.source, {line.span.begin + author.begin, line.span.begin + author.end}};
        }
    }

    void take_date(const Paragraph& paragraph, PagePlace place) {
        if (place == PagePlace::middle || paragraph.lines() > most_lines) return;
        for (std::size_t i = paragraph.first_line; i < paragraph.last_line && draft_.date.empty(); ++i)
            draft_.date = date_of_line(draft_.lines[i].text.of(draft_.source), *draft_.words,
                                       draft_.words->calendar.numeric_dates)
                              .value_or("");
    }

    Draft& draft_;
    bool has_dated_parts_;
    std::size_t kept_ = 0;
    std::size_t prose_ = 0;
};

}  // namespace

void skip_furniture(Draft& draft) {
    FurnitureSkipper(draft).run();
}

}  // namespace audio_edition
