// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/line_rules.h"

#include <algorithm>
#include <span>
#include <vector>

#include "ingest/boilerplate/boilerplate.h"
#include "ingest/boilerplate/line_words.h"
#include "ingest/boilerplate/phrase.h"
#include "ingest/languages/words_anywhere.h"
#include "text/letter_case.h"

namespace audio_edition {
namespace {

/// Longer lines are text, whatever they begin with.
constexpr std::size_t longest_ruled_line = 300;

using LineWords = std::span<const LineWord>;

/// Whether the phrase is all of the line from word `at` on.
bool is_rest(std::string_view phrase, LineWords words, std::size_t at, const LanguageWords& language) {
    const auto match = match_phrase(phrase, words, at, language);
    return match && after_separators(words, match->end) == words.size();
}

/// Marks before the first word make another line of it, where the phrase does not begin with one.
bool is_whole_line(std::string_view phrase, LineWords words, const LanguageWords& language) {
    const bool begins_with_mark = words.front().kind == LineWordKind::separator;
    return begins_with_mark == phrase.starts_with("( ") && is_rest(phrase, words, 0, language);
}

bool is_end_of_line(std::string_view phrase, LineWords words, const LanguageWords& language) {
    for (std::size_t at = 0; at < words.size(); ++at)
        if (is_rest(phrase, words, at, language)) return true;
    return false;
}

using Fits = bool (*)(std::string_view phrase, LineWords words, const LanguageWords& language);

bool any_fits(const Phrases& phrases, LineWords words, const LanguageWords& language, Fits fits) {
    return std::ranges::any_of(phrases,
                               [&](std::string_view phrase) { return fits(phrase, words, language); });
}

std::string_view first_rule(std::span<const BoilerplateRule> rules, LineWords words,
                            const LanguageWords& language, Fits fits) {
    const auto rule = std::ranges::find_if(
        rules, [&](const BoilerplateRule& one) { return any_fits(one.phrases, words, language, fits); });
    return rule == rules.end() ? std::string_view{} : rule->name;
}

/// Sites lead to their other pages in their own language, whatever the article is in.
bool leads_elsewhere(LineWords words, const LanguageWords& language) {
    return std::ranges::any_of(words_anywhere(), [&](const WordsAnywhere* anywhere) {
        return any_fits(anywhere->related_links, words, language, is_whole_line);
    });
}

/// "Write to Ann Author at ann@paper.example"
bool is_contact(std::string_view line, LineWords words, const LanguageWords& language) {
    constexpr std::size_t longest_contact = 160;
    if (line.size() > longest_contact || line.find('@') == std::string_view::npos) return false;
    return !language.page_lines.contact_openings.beginning_of(lower_in_place(line)).empty() ||
           any_fits(language.page_lines.contacts, words, language, is_end_of_line);
}

/// What lines of pages alone are left out for, wherever they stand.
std::string_view page_rule(std::string_view line, LineWords words, const LanguageWords& language) {
    constexpr std::size_t longest_invitation = 240;
    const PageLineWords& lines = language.page_lines;
    if (const auto rule = first_rule(lines.openings, words, language, is_whole_line); !rule.empty())
        return rule;
    if (leads_elsewhere(words, language)) return "related links";
    if (line.size() > longest_invitation) return {};
    return first_rule(lines.invitations, words, language, is_end_of_line);
}

}  // namespace

std::string_view line_rule(std::string_view line, LinePlace place, const LanguageWords& language) {
    if (line.empty() || line.size() > longest_ruled_line) return {};
    const std::vector<LineWord> words = line_words(line, language);
    if (words.empty()) return {};
    const LanguageWords* const other = beside(words, language);
    for (const LanguageWords* const one : {&language, other}) {
        if (one == nullptr) continue;
        if (const std::string_view rule = page_rule(line, words, *one); !rule.empty()) return rule;
        if (place != LinePlace::before_text && is_contact(line, words, *one)) return "about the author";
    }
    const PagePlace page_place = place == LinePlace::before_text   ? PagePlace::top
                                 : place == LinePlace::within_text ? PagePlace::middle
                                                                   : PagePlace::foot;
    const auto boilerplate = match_boilerplate(line, page_place, language);
    return boilerplate && !boilerplate->parts.empty() ? boilerplate->parts.front().rule : std::string_view{};
}

}  // namespace audio_edition
