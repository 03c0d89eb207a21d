// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/boilerplate/boilerplate.h"

#include <span>

#include "ingest/boilerplate/line_words.h"
#include "ingest/boilerplate/phrase.h"

namespace audio_edition {
namespace {

using LineWords = std::span<const LineWord>;

/// Longer lines are text; the bound also keeps the work for each line small.
constexpr std::size_t longest_boilerplate_line = 300;

struct RuleMatch {
    std::string_view rule;
    PhraseMatch phrase;
};

void find_longer(LineWords words, std::size_t at, PagePlace place, const LanguageWords& language,
                 std::optional<RuleMatch>& longest) {
    for (const BoilerplateRule& rule : language.boilerplate.rules) {
        if (!rule.places.hold(place)) continue;
        for (const std::string_view phrase : rule.phrases) {
            const auto match = match_phrase(phrase, words, at, language);
            if (match && (!longest || match->end > longest->phrase.end))
                longest = RuleMatch{rule.name, *match};
        }
    }
}

/// Of the language itself, else of the one beside it.
std::optional<RuleMatch> longest_match(LineWords words, std::size_t at, PagePlace place,
                                       const LanguageWords& language, const LanguageWords* other) {
    std::optional<RuleMatch> longest;
    find_longer(words, at, place, language, longest);
    if (other != nullptr) find_longer(words, at, place, *other, longest);
    return longest;
}

/// A name without "by" is a byline only beside something else that says so: "Ann Author | March 3, 2024".
/// After a comma it may be a place, at the head of a letter.
std::optional<RuleMatch> bare_name(LineWords words, std::size_t at, PagePlace place,
                                   const LanguageWords& language) {
    if (at != 0 || place != PagePlace::top) return std::nullopt;
    const auto match = match_phrase("<names> (<role>)", words, at, language);
    if (!match || match->end == words.size()) return std::nullopt;
    const LineWord& next = words[match->end];
    if (next.kind != LineWordKind::separator || next.text == ",") return std::nullopt;
    return RuleMatch{"byline", *match};
}

}  // namespace

std::optional<Boilerplate> match_boilerplate(std::string_view line, PagePlace place,
                                             const LanguageWords& language) {
    if (line.size() > longest_boilerplate_line) return std::nullopt;
    const std::vector<LineWord> words = line_words(line, language);
    const LanguageWords* const other = beside(words, language);
    Boilerplate boilerplate;
    bool only_a_name = false;
    for (std::size_t at = after_separators(words, 0); at < words.size();) {
        auto match = longest_match(words, at, place, language, other);
        only_a_name = !match;
        if (!match) match = bare_name(words, at, place, language);
        if (!match) return std::nullopt;
        const std::size_t next = after_separators(words, match->phrase.end);
        const std::size_t begin = boilerplate.parts.empty() ? 0 : words[at].span.begin;
        boilerplate.parts.push_back({{begin, words[next - 1].span.end}, match->rule});
        if (!boilerplate.author && match->rule == "byline") boilerplate.author = match->phrase.names;
        at = next;
    }
    if (boilerplate.parts.empty() || only_a_name) return std::nullopt;
    return boilerplate;
}

}  // namespace audio_edition
