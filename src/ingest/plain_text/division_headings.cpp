// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/heading_shape.h"
#include "ingest/plain_text/headings.h"

namespace audio_edition {
namespace {

/// CHAPTER I. In which … may go on for lines; "Part one of the plan failed." is prose.
bool is_keyword_heading(const Paragraph& paragraph, const LanguageWords& language) {
    const Division& division = *paragraph.division;
    const Shape& shape = paragraph.shape;
    if (division.title.empty()) return true;
    const Shape title = shape_of(division.title, language);
    const bool reads_as_title = is_set_apart(title) && ends_as_title(title);
    if (division.upper_keyword) {
        constexpr std::size_t most_lines = 8;
        return paragraph.lines() <= most_lines &&
               (division.parted || title.capitals == Capitals::none || reads_as_title);
    }
    constexpr std::size_t most_lines = 3;
    constexpr std::size_t widest = 200;
    constexpr std::size_t most_words_of_a_sentence = 15;
    if (paragraph.lines() > most_lines || shape.columns > widest) return false;
    if (title.capitals == Capitals::lower && !is_set_apart(shape)) return false;
    return reads_as_title ||
           (division.parted && (shape.words <= most_words_of_a_sentence || ends_as_title(title)));
}

bool exclaims(const Shape& shape) noexcept {
    return shape.last == U'!' || shape.last == U'?';
}

/// PREFACE; Introduction; CONCLUSION: What Remains
bool is_named_heading(const Paragraph& paragraph) {
    if (paragraph.division->title.empty()) return !exclaims(paragraph.shape);
    return paragraph.lines() <= 2 && is_set_apart(paragraph.shape) && ends_as_title(paragraph.shape);
}

/// Step 2; Day 3: Into the Hills; Step 4: Mix the flour
bool is_step_heading(const Paragraph& paragraph, const LanguageWords& language) {
    const Division& division = *paragraph.division;
    if (division.title.empty()) return !exclaims(paragraph.shape);
    const Shape title = shape_of(division.title, language);
    constexpr std::size_t most_words = 12;
    if (paragraph.lines() > 1 || title.words > most_words || ends_sentence(title) || is_unfinished(title))
        return false;
    return is_set_apart(title) || (division.parted && title.capitals == Capitals::sentence);
}

/// Whether the words alone make it a heading. Numbers alone do not.
bool is_division_heading(const Paragraph& paragraph, const LanguageWords& language) {
    if (paragraph.role != ParagraphRole::text || !paragraph.division) return false;
    switch (paragraph.division->kind) {
        case DivisionKind::numbered:
            return false;
        case DivisionKind::named:
            return is_named_heading(paragraph);
        case DivisionKind::step:
            return is_step_heading(paragraph, language);
        default:
            return is_keyword_heading(paragraph, language);
    }
}

}  // namespace

void settle_divisions(ParsedText& parsed) {
    std::size_t found = 0;
    for (Paragraph& paragraph : parsed.paragraphs) {
        if (!is_division_heading(paragraph, *parsed.words)) continue;
        paragraph.role = ParagraphRole::heading;
        ++found;
    }
    parsed.is_book = parsed.is_book || found > 1;
}

}  // namespace audio_edition
