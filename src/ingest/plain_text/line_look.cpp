// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/line_look.h"

#include <algorithm>

#include "ingest/boilerplate/boilerplate.h"
#include "ingest/break_marks.h"
#include "ingest/plain_text/shape.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// The byline is among them, also where no empty line parts it from the text.
constexpr std::size_t top_lines = 12;

std::size_t first_word_columns(std::string_view line) noexcept {
    constexpr std::size_t most = 30;
    std::size_t columns = 0;
    std::size_t at = 0;
    for (CodePoint c = decode_at(line, at); c.size > 0 && columns < most && !is_space(c.value);
         c = decode_at(line, at)) {
        ++columns;
        at += c.size;
    }
    return columns;
}

bool is_rule(std::string_view line) noexcept {
    return line.size() >= 3 && std::string_view("=-~^").find(line[0]) != std::string_view::npos &&
           line.find_first_not_of(line[0]) == std::string_view::npos;
}

/// Or a dateline: what may stand right above the text. Other boilerplate has lines around it.
bool is_byline(std::string_view line, const LanguageWords& language) {
    const auto boilerplate = match_boilerplate(line, PagePlace::top, language);
    if (!boilerplate) return false;
    const std::string_view rule = boilerplate->parts.front().rule;
    return rule == "byline" || rule == "dateline";
}

LineLook look_at_line(std::string_view line, bool at_top, const LanguageWords& language) {
    LineLook look;
    if (holds_only_break_marks(line)) {
        look.kind = LineKind::scene_break;
        return look;
    }
    if (at_top && is_byline(line, language)) look.kind = LineKind::boilerplate;
    look.stop = is_sentence_mark(last_character(line));
    const char32_t first = decode_at(line, 0).value;
    const char32_t last = decode_before(line, line.size()).value;
    look.opens_speech = first == U'"' || first == U'“';
    look.closes_speech = last == U'"' || last == U'”';
    look.starts_lower = is_lower(first);
    look.first_word = first_word_columns(line);
    look.marker = list_marker(line);
    return look;
}

/// "Title" over "=====": the first line of its paragraph, not much longer than the rule.
bool is_underlined(const SourceLine& above, const LineLook& above_look, const SourceLine& rule,
                   bool first) noexcept {
    constexpr std::size_t widest = 100;
    return first && above_look.kind == LineKind::text && !above_look.stop && rule.blank_before == 0 &&
           !rule.new_page && above.columns <= widest && above.columns <= rule.columns * 2;
}

}  // namespace

std::vector<LineLook> look_at_lines(std::string_view source, const std::vector<SourceLine>& lines,
                                    const LanguageWords& language) {
    std::vector<LineLook> looks;
    looks.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = lines[i].text.of(source);
        looks.push_back(look_at_line(line, i < top_lines, language));
        if (i == 0 || !is_rule(line)) continue;
        const bool first = i == 1 || lines[i - 1].blank_before > 0;
        if (!is_underlined(lines[i - 1], looks[i - 1], lines[i], first)) continue;
        looks[i].kind = LineKind::underline;
        looks[i - 1].kind = LineKind::underlined;
    }
    return looks;
}

}  // namespace audio_edition
