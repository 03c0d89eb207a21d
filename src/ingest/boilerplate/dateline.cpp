// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/boilerplate/dateline.h"

#include <algorithm>
#include <span>
#include <vector>

#include "ingest/boilerplate/boilerplate.h"
#include "ingest/boilerplate/dates.h"
#include "ingest/boilerplate/line_words.h"
#include "ingest/publication_time.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

using LineWords = std::span<const LineWord>;

constexpr std::size_t longest_line = 120;

bool tells_of_change(std::string_view part, const LanguageWords& language) {
    const std::vector<LineWord> words = line_words(part, language);
    if (words.empty()) return false;
    const LanguageWords* const other = beside(words, language);
    return says_one_of(words.front(), language.calendar.changes) ||
           (other != nullptr && says_one_of(words.front(), other->calendar.changes));
}

std::string_view without_separators(std::string_view part) {
    const auto separates = [](char c) { return c == ' ' || c == '|' || c == ',' || c == '-'; };
    while (!part.empty() && separates(part.back())) part.remove_suffix(1);
    return part;
}

/// "By Ann Hale | 5 March 2024 | 3 min read", of which every word is explained.
std::optional<std::string> in_boilerplate(std::string_view line, const LanguageWords& language,
                                          NumericDates order) {
    const auto boilerplate = match_boilerplate(line, PagePlace::top, language);
    if (!boilerplate) return std::nullopt;
    for (const Boilerplate::Part& part : boilerplate->parts) {
        const std::string_view text = part.span.of(line);
        if (part.rule != "dateline" || tells_of_change(text, language)) continue;
        if (auto date = publication_time(without_separators(text), order)) return date;
    }
    return std::nullopt;
}

bool parts_strongly(const LineWord& word) {
    constexpr std::string_view marks = "|·•—–/";
    return word.kind == LineWordKind::separator && marks.find(word.text) != std::string_view::npos;
}

bool is_date(LineWords words, const LanguageWords& language) {
    const bool labelled = !words.empty() && says_one_of(words.front(), language.calendar.publication);
    const std::size_t begin = labelled ? 1 : 0;
    const std::size_t end = date_end(words, begin, YearOfDate::required, language);
    return end != begin && std::ranges::all_of(words.subspan(end), [](const LineWord& word) {
               return word.kind == LineWordKind::separator;
           });
}

/// A name, a place, a section of the paper; not the rest of a sentence.
bool is_label(LineWords words, const LanguageWords& language) {
    constexpr std::size_t most_words = 6;
    if (words.empty()) return true;
    const bool begins_small = is_lower(decode_at(words.front().text, 0).value);
    return words.size() <= most_words && (!begins_small || says_one_of(words.front(), language.bylines.by)) &&
           std::ranges::none_of(words, [](const LineWord& w) { return w.kind == LineWordKind::stop; });
}

/// "Science · 5 March 2024 · London"
std::optional<std::string> among_labels(std::string_view line, const LanguageWords& language,
                                        NumericDates order) {
    const std::vector<LineWord> words = line_words(line, language);
    std::optional<std::string> date;
    for (std::size_t begin = 0; begin <= words.size();) {
        std::size_t end = begin;
        while (end < words.size() && !parts_strongly(words[end])) ++end;
        const LineWords part = LineWords(words).subspan(begin, end - begin);
        begin = end + 1;
        if (!part.empty() && is_date(part, language)) {
            const ByteSpan span{part.front().span.begin, part.back().span.end};
            if (!date) date = publication_time(without_separators(span.of(line)), order);
        } else if (!is_label(part, language)) {
            return std::nullopt;
        }
    }
    return date;
}

/// "Publié le 5 mars 2024": a short line that names a month in another language than the text's.
std::optional<std::string> in_another_language(std::string_view line, const LanguageWords& language,
                                               NumericDates order) {
    constexpr std::size_t most_words = 7;
    const std::vector<LineWord> words = line_words(line, language);
    const bool is_own =
        std::ranges::any_of(words, [&](const LineWord& word) { return is_month(word, language); });
    const bool has_letters = std::ranges::any_of(line, is_ascii_letter);
    if (words.size() > most_words || is_own || !has_letters) return std::nullopt;
    if (line.ends_with('.') || line.ends_with('!') || line.ends_with('?')) return std::nullopt;
    const bool has_number = std::ranges::any_of(
        words, [](const LineWord& word) { return word.text.find_first_of("-/") != std::string_view::npos; });
    return has_number ? std::nullopt : publication_time(line, order);
}

}  // namespace

std::optional<std::string> date_of_line(std::string_view line, const LanguageWords& language,
                                        NumericDates order) {
    if (auto date = in_boilerplate(line, language, order)) return date;
    if (line.size() > longest_line || tells_of_change(line, language)) return std::nullopt;
    if (auto date = among_labels(line, language, order)) return date;
    return in_another_language(line, language, order);
}

}  // namespace audio_edition
