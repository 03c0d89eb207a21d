// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "ingest/boilerplate/boilerplate.h"
#include "ingest/boilerplate/line_words.h"
#include "ingest/plain_text/heading_shape.h"
#include "ingest/plain_text/headings.h"

namespace audio_edition {
namespace {

/// A paragraph at least so wide is prose, whatever its end.
constexpr std::size_t prose_columns = 60;
/// A line that comes so often names a speaker, or stands for something else than a section.
constexpr std::size_t too_often = 3;

bool looks_like_heading(const ParsedText& parsed, const Paragraph& paragraph) {
    if (paragraph.role != ParagraphRole::text) return false;
    if (paragraph.kind == LineKind::underlined) return paragraph.shape.words > 0;
    if (paragraph.marker && paragraph.marker->kind != MarkerKind::number) return false;
    if (paragraph.division && paragraph.division->kind == DivisionKind::numbered &&
        paragraph.division->title.empty())
        return false;
    const std::size_t most_lines = is_set_apart(paragraph.shape) ? 2 : 1;
    if (paragraph.lines() > most_lines) return false;
    return parsed.is_in_contents(paragraph) ||
           could_head_section(paragraph.shape, parsed.text_of(paragraph), *parsed.words);
}

/// "He gave these reasons:" leads on to what follows, but is no heading.
bool leads_on(const Shape& shape) noexcept {
    constexpr std::size_t least_words = 4;
    return shape.last == U':' && shape.words >= least_words && !is_set_apart(shape);
}

bool is_chapter(const Paragraph& paragraph) noexcept {
    return paragraph.role == ParagraphRole::heading && paragraph.division &&
           paragraph.division->kind != DivisionKind::named && paragraph.division->kind != DivisionKind::step;
}

/// Goes over the short lines of a text that end no sentence, run by run.
class BareHeadings {
  public:
    explicit BareHeadings(ParsedText& parsed)
        : parsed_(parsed),
          usual_gap_(usual_gap()),
          first_heading_(first_heading()),
          structured_(std::ranges::count_if(parsed.paragraphs, is_chapter) > 1) {}

    void run() {
        const std::vector<std::size_t> found = candidates();
        const std::vector<std::size_t> chapters =
            structured_ ? chapter_headings() : std::vector<std::size_t>{};
        const Evidence evidence{most_stand_after_gap(structured_ ? chapters : found),
                                are_sentences_rare(found),
                                structured_ ? chapters.front() : parsed_.paragraphs.size()};
        std::map<std::string, std::size_t> times;
        for (const std::size_t i : found) ++times[parsed_.key_of(at(i))];
        for (const std::size_t i : found) {
            Paragraph& paragraph = parsed_.paragraphs[i];
            const std::size_t often = times[parsed_.key_of(paragraph)];
            if (often >= too_often || (often > 1 && may_name_speaker(paragraph))) continue;
            if (!parsed_.is_in_contents(paragraph) && !is_convincing(i, evidence)) continue;
            paragraph.role = ParagraphRole::heading;
            paragraph.is_bare = true;
        }
    }

  private:
    struct Evidence {
        bool gaps_tell;             ///< headings stand after a wider gap than paragraphs do
        bool sentences_tell;        ///< short lines in sentence case are rare
        std::size_t first_chapter;  ///< a paragraph; past the end where there are no chapters
    };

    [[nodiscard]] bool is_convincing(std::size_t i, const Evidence& evidence) const noexcept {
        const Paragraph& paragraph = at(i);
        if (ends_in_exclamation(paragraph.shape) && (structured_ || !stands_among_prose(i))) return false;
        if (evidence.gaps_tell) {
            return stands_after_gap(paragraph) &&
                   (is_set_apart(paragraph.shape) || (!structured_ && evidence.sentences_tell));
        }
        if (paragraph.shape.last == U'.') return false;
        if (!is_set_apart(paragraph.shape)) return !structured_ && evidence.sentences_tell;
        // Within the chapters of a novel a lone name is a signature.
        return i < evidence.first_chapter || paragraph.shape.words > 1;
    }

    /// "It works!" is a cry where people talk, and a heading between long paragraphs.
    [[nodiscard]] bool stands_among_prose(std::size_t i) const noexcept {
        constexpr std::size_t long_columns = 120;
        const auto above = parsed_.previous_kept(i);
        const std::size_t below = parsed_.next_kept(i + 1);
        return above && below < parsed_.paragraphs.size() && at(*above).shape.columns >= long_columns &&
               at(below).shape.columns >= long_columns && !at(*above).shape.quoted && !at(below).shape.quoted;
    }

    /// "Anna Holt", above what she says each time.
    [[nodiscard]] static bool may_name_speaker(const Paragraph& paragraph) noexcept {
        constexpr std::size_t most_words = 3;
        return paragraph.shape.words <= most_words && !paragraph.division;
    }

    [[nodiscard]] const Paragraph& at(std::size_t i) const noexcept { return parsed_.paragraphs[i]; }

    [[nodiscard]] std::size_t usual_gap() const {
        std::map<std::size_t, std::size_t> counts;
        for (const Paragraph& paragraph : parsed_.paragraphs) ++counts[paragraph.blank_before];
        const auto most =
            std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
        return most == counts.end() ? 0 : most->first;
    }

    [[nodiscard]] std::size_t first_heading() const noexcept {
        const auto found = std::ranges::find(parsed_.paragraphs, ParagraphRole::heading, &Paragraph::role);
        return static_cast<std::size_t>(found - parsed_.paragraphs.begin());
    }

    [[nodiscard]] bool stands_after_gap(const Paragraph& paragraph) const noexcept {
        return paragraph.kind == LineKind::underlined || paragraph.blank_before > usual_gap_;
    }

    /// Prose, or a list below what is clearly a heading.
    [[nodiscard]] bool heads(const Paragraph& heading, std::size_t below) const noexcept {
        if (below >= parsed_.paragraphs.size()) return false;
        const Paragraph& body = at(below);
        if (body.role == ParagraphRole::heading) return is_set_apart(heading.shape) && may_contain(below);
        if (body.role != ParagraphRole::text) return false;
        if (body.marker) return is_set_apart(heading.shape);
        if (body.shape.capitals == Capitals::lower) return false;
        if (body.shape.columns >= prose_columns || body.lines() > 2 || leads_on(body.shape)) return true;
        const bool parted = body.blank_before > 0;
        return is_prose(body.shape) &&
               (parted || (is_set_apart(heading.shape) && body.shape.columns > heading.shape.columns));
    }

    /// A story may hold numbered parts and a chapter follow an empty one, but above the first chapter a line
    /// of its own is a dedication or a half-title.
    [[nodiscard]] bool may_contain(std::size_t chapter) const noexcept {
        const bool numbered = at(chapter).division && at(chapter).division->kind == DivisionKind::numbered;
        return numbered || chapter != first_heading_;
    }

    /// Short, and neither a sentence nor an item: a heading, a line of verse, a line of an address.
    [[nodiscard]] bool is_short_line(const Paragraph& paragraph) const {
        if (paragraph.role != ParagraphRole::text || paragraph.marker || leads_on(paragraph.shape))
            return false;
        return looks_like_heading(parsed_, paragraph) ||
               (paragraph.shape.columns < prose_columns && paragraph.lines() == 1 &&
                !ends_sentence(paragraph.shape));
    }

    /// "BY ANN AUTHOR" below the title of a story: it heads nothing, and parts the title from nothing.
    [[nodiscard]] bool names_author(const Paragraph& paragraph) const {
        constexpr std::size_t longest = 80;
        const std::string_view line = parsed_.text_of(paragraph);
        if (paragraph.role != ParagraphRole::text || line.size() > longest) return false;
        const std::string_view first = line.substr(0, line.find(' '));
        if (!says_one_of({{}, first, LineWordKind::word}, parsed_.words->bylines.by)) return false;
        const auto boilerplate = match_boilerplate(line, PagePlace::top, *parsed_.words);
        return boilerplate && boilerplate->author;
    }

    /// "Photo: the green door"
    [[nodiscard]] bool is_caption(const Paragraph& paragraph) const {
        return paragraph.role == ParagraphRole::text && paragraph.lines() == 1 &&
               !parsed_.words->headings.captions.beginning_of(parsed_.text_of(paragraph)).empty();
    }

    /// "HARBOUR TOWN, May 7": where and when it was written.
    [[nodiscard]] bool is_dateline(const Paragraph& paragraph) const {
        constexpr std::size_t most_words = 7;
        const std::string_view text = parsed_.text_of(paragraph);
        const std::string_view place = text.substr(0, text.find(','));
        const bool is_place = shape_of(place, *parsed_.words).capitals == Capitals::upper;
        if (paragraph.shape.words > most_words || place.size() == text.size() || !is_place) return false;
        const std::vector<LineWord> words = line_words(text, *parsed_.words);
        const bool names_month = std::ranges::any_of(
            words, [&](const LineWord& word) { return says_one_of(word, parsed_.words->calendar.months); });
        const bool ends_in_number = !words.empty() && words.back().kind == LineWordKind::number;
        return names_month && (ends_in_number || says_one_of(words.back(), parsed_.words->calendar.months));
    }

    /// What stands between title and byline sums the text up; it heads nothing.
    [[nodiscard]] bool is_standfirst(std::size_t i) const noexcept {
        const auto above = parsed_.previous_kept(i);
        if (!above || *above + 1 != i || at(*above).role != ParagraphRole::title ||
            i + 1 >= parsed_.paragraphs.size())
            return false;
        return at(i + 1).rule == "byline" || at(i + 1).rule == "dateline";
    }

    [[nodiscard]] std::vector<std::size_t> candidates() const {
        std::vector<std::size_t> found;
        std::vector<std::size_t> run;
        for (std::size_t i = parsed_.next_kept(0); i < parsed_.paragraphs.size();
             i = parsed_.next_kept(i + 1)) {
            if (names_author(at(i)) || is_caption(at(i))) continue;
            if (is_short_line(at(i)) && !is_standfirst(i)) {
                run.push_back(i);
                continue;
            }
            take(run, i, found);
            run.clear();
        }
        take(run, parsed_.paragraphs.size(), found);
        std::ranges::sort(found);
        found.erase(std::ranges::unique(found).begin(), found.end());
        return found;
    }

    /// What a rule underlines or the contents list announces needs no other sign.
    [[nodiscard]] bool is_announced(const Paragraph& paragraph) const {
        return paragraph.kind == LineKind::underlined ||
               (paragraph.blank_before >= usual_gap_ && parsed_.is_in_contents(paragraph));
    }

    /// Of a run of short lines that ends above paragraph `below`, those that may be headings: one; two with
    /// capitals, the first of which has no text of its own; of more, the last when it stands apart from them.
    void take(const std::vector<std::size_t>& run, std::size_t below, std::vector<std::size_t>& found) const {
        if (run.empty()) return;
        std::ranges::copy_if(run, std::back_inserter(found),
                             [&](std::size_t i) { return is_announced(at(i)); });
        const Paragraph& last = at(run.back());
        add_list_heading(run, found);
        if (is_announced(last) || !looks_like_heading(parsed_, last) || !heads(last, below)) return;
        if (is_dateline(last) || follows_address(run)) return;
        const bool pair = run.size() == 2 && is_container(at(run[0])) && is_container(last);
        if (pair && !is_announced(at(run[0]))) found.push_back(run[0]);
        const bool apart =
            is_set_apart(last.shape) && last.blank_before > 0 && last.blank_before >= usual_gap_;
        if (run.size() == 1 || pair || is_parted_from(run) ||
            (apart && (run.size() == 2 || stands_after_gap(last))))
            found.push_back(run.back());
    }

    /// Whether an empty line parts the last line from others that stand close together: verse, a list, an
    /// address.
    [[nodiscard]] bool is_parted_from(const std::vector<std::size_t>& run) const {
        if (run.size() < 3) return false;
        return at(run.back()).blank_before > at(run[run.size() - 2]).blank_before;
    }

    /// "Yours faithfully," above a name.
    [[nodiscard]] bool follows_address(const std::vector<std::size_t>& run) const {
        return run.size() > 1 && is_unfinished(at(run[run.size() - 2]).shape);
    }

    /// "Ingredients", separated by empty lines from the paragraph above and from lines below that stand close
    /// together.
    void add_list_heading(const std::vector<std::size_t>& run, std::vector<std::size_t>& found) const {
        if (run.size() < 3 || is_announced(at(run[0])) || !looks_like_heading(parsed_, at(run[0]))) return;
        const bool is_parted = at(run[0]).blank_before > 0 && at(run[1]).blank_before > 0;
        const bool is_list = at(run[2]).blank_before < at(run[1]).blank_before;
        if (is_parted && is_list && !is_dateline(at(run[0]))) found.push_back(run[0]);
    }

    [[nodiscard]] bool is_container(const Paragraph& paragraph) const {
        const bool digit = paragraph.shape.first >= U'0' && paragraph.shape.first <= U'9';
        return is_set_apart(paragraph.shape) && !digit && looks_like_heading(parsed_, paragraph);
    }

    [[nodiscard]] std::vector<std::size_t> chapter_headings() const {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < parsed_.paragraphs.size(); ++i) {
            if (is_chapter(at(i))) found.push_back(i);
        }
        return found;
    }

    [[nodiscard]] bool most_stand_after_gap(const std::vector<std::size_t>& found) const {
        const auto apart = static_cast<std::size_t>(
            std::ranges::count_if(found, [&](std::size_t i) { return stands_after_gap(at(i)); }));
        return apart * 10 > found.size() * 6;
    }

    /// Where every other paragraph is a short line without a full stop, these are verse or speech.
    [[nodiscard]] bool are_sentences_rare(const std::vector<std::size_t>& found) const {
        constexpr std::size_t always_few = 4;
        const auto sentences = static_cast<std::size_t>(
            std::ranges::count_if(found, [&](std::size_t i) { return !is_set_apart(at(i).shape); }));
        return sentences <= always_few || sentences * 2 <= parsed_.paragraphs.size();
    }

    ParsedText& parsed_;
    std::size_t usual_gap_;
    std::size_t first_heading_;  ///< by its words; a paragraph
    bool structured_;
};

}  // namespace

void settle_bare_headings(ParsedText& parsed) {
    BareHeadings(parsed).run();
}

}  // namespace audio_edition
