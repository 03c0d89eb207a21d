// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <compare>
#include <map>

#include "ingest/plain_text/heading_shape.h"
#include "ingest/plain_text/headings.h"

namespace audio_edition {
namespace {

/// Numbers of one style make a sequence: "I. The Mill" and a bare "I." below it are of two.
struct NumberStyle {
    Numerals numerals;
    bool titled;
    friend auto operator<=>(const NumberStyle&, const NumberStyle&) = default;
};

struct NumberedParagraph {
    std::size_t at;
    int value;
    NumberStyle style;
    bool begins = false;  ///< a 1 that a sequence may begin with
};

bool is_numbered(const Paragraph& paragraph) noexcept {
    return paragraph.role == ParagraphRole::text && paragraph.division &&
           paragraph.division->kind == DivisionKind::numbered;
}

bool could_be_heading(const Paragraph& paragraph, const LanguageWords& language) {
    const Division& division = *paragraph.division;
    constexpr std::size_t most_words = 16;
    constexpr std::size_t most_lines = 3;
    if (division.title.empty()) return paragraph.lines() == 1;
    const Shape title = shape_of(division.title, language);
    return paragraph.lines() <= most_lines && title.words <= most_words &&
           title.capitals != Capitals::lower && title.capitals != Capitals::none && !title.inner_stop &&
           ends_as_title(title);
}

/// Those that are no items of a list: prose stands between one and the next of the same style.
std::vector<NumberedParagraph> numbered_paragraphs(const ParsedText& parsed) {
    struct Candidate {
        NumberedParagraph numbered;
        bool is_item = false;
    };
    std::vector<Candidate> found;
    std::map<NumberStyle, std::size_t> since_prose;  // candidates with no prose below them yet
    for (std::size_t i = parsed.next_kept(0); i < parsed.paragraphs.size(); i = parsed.next_kept(i + 1)) {
        const Paragraph& paragraph = parsed.paragraphs[i];
        if (!is_numbered(paragraph)) {
            if (paragraph.role == ParagraphRole::heading || is_prose(paragraph.shape)) since_prose.clear();
            continue;
        }
        const Ordinal& number = paragraph.division->number;
        const NumberStyle style{number.numerals, !paragraph.division->title.empty()};
        Candidate candidate{{i, number.value, style}, !could_be_heading(paragraph, *parsed.words)};
        if (const auto above = since_prose.find(style); above != since_prose.end()) {
            candidate.is_item = true;
            found[above->second].is_item = true;
        }
        since_prose[style] = found.size();
        found.push_back(candidate);
    }
    std::vector<NumberedParagraph> kept;
    for (const Candidate& candidate : found) {
        if (!candidate.is_item) kept.push_back(candidate.numbered);
    }
    return kept;
}

bool follows_heading(const ParsedText& parsed, std::size_t at) noexcept {
    const auto previous = parsed.previous_kept(at);
    return previous && parsed.paragraphs[*previous].role == ParagraphRole::heading;
}

/// A 1 begins a sequence when 2 is the next number of its kind, or when it is the first thing below another
/// heading.
void mark_beginnings(const ParsedText& parsed, std::vector<NumberedParagraph>& found) {
    std::map<NumberStyle, int> next_value;
    for (auto here = found.rbegin(); here != found.rend(); ++here) {
        const auto next = next_value.find(here->style);
        here->begins = here->value == 1 &&
                       ((next != next_value.end() && next->second == 2) || follows_heading(parsed, here->at));
        next_value[here->style] = here->value;
    }
}

/// The numbers reached by sequences that are still going on, the innermost last.
class Sequences {
  public:
    bool take(const NumberedParagraph& here) {
        constexpr std::size_t deepest = 6;
        if (here.begins) {
            if (reached_.size() == deepest) reached_.erase(reached_.begin());
            reached_.push_back(1);
            return true;
        }
        // One number may be missing: it was not recognised, or the writer forgot it.
        const auto goes_on = [&](int reached) {
            return here.value == reached + 1 || here.value == reached + 2;
        };
        const auto innermost = std::find_if(reached_.rbegin(), reached_.rend(), goes_on);
        if (innermost == reached_.rend()) return false;
        reached_.erase(innermost.base(), reached_.end());
        reached_.back() = here.value;
        return true;
    }

  private:
    std::vector<int> reached_;
};

}  // namespace

void settle_numbered_headings(ParsedText& parsed) {
    std::vector<NumberedParagraph> found = numbered_paragraphs(parsed);
    mark_beginnings(parsed, found);
    std::map<NumberStyle, Sequences> sequences;
    for (const NumberedParagraph& here : found) {
        if (sequences[here.style].take(here)) parsed.paragraphs[here.at].role = ParagraphRole::heading;
    }
}

}  // namespace audio_edition
