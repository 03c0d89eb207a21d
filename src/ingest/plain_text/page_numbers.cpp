// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/page_numbers.h"

#include "ingest/boilerplate/line_words.h"
#include "text/roman_numeral.h"

namespace audio_edition {
namespace {

bool is_page_number(std::string_view line, const LanguageWords& language) {
    constexpr std::size_t longest = 30;
    if (line.size() > longest) return false;
    std::size_t numbers = 0;
    for (const LineWord& word : line_words(line, language)) {
        const bool number = word.kind == LineWordKind::number || roman_value(word.text).has_value();
        const bool separator = word.kind == LineWordKind::separator;
        if (!number && !separator && !says_one_of(word, language.books.page_number)) return false;
        numbers += number ? 1 : 0;
    }
    return numbers == 1 || numbers == 2;
}

}  // namespace

void take_off_page_numbers(ParsedText& parsed) {
    std::vector<SourceLine> kept;
    kept.reserve(parsed.lines.size());
    std::size_t blank = 0;
    bool new_page = false;
    for (std::size_t i = 0; i < parsed.lines.size(); ++i) {
        SourceLine line = parsed.lines[i];
        const bool at_page_end =
            line.new_page || (i + 1 < parsed.lines.size() && parsed.lines[i + 1].new_page);
        if (at_page_end && is_page_number(line.text.of(parsed.source), *parsed.words)) {
            parsed.skipped.push_back({line.text, "page number"});
            blank += line.blank_before;
            new_page = new_page || line.new_page;
            continue;
        }
        line.blank_before += blank;
        line.new_page = line.new_page || new_page;
        kept.push_back(line);
        blank = 0;
        new_page = false;
    }
    parsed.lines = std::move(kept);
}

}  // namespace audio_edition
