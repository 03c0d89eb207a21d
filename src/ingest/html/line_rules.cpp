// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/line_rules.h"

#include <algorithm>
#include <span>
#include <string>

#include "ingest/ascii.h"
#include "ingest/furniture/furniture.h"
#include "ingest/languages/words_anywhere.h"

namespace audio_edition {
namespace {

/// Longer lines are text, whatever they begin with.
constexpr std::size_t longest_ruled_line = 300;

std::string_view invitation_rule(std::string_view line, const PageLineWords& words) {
    constexpr std::size_t longest_invitation = 240;
    if (line.size() > longest_invitation) return {};
    const std::string lower = ascii_lower(line);
    for (const LineOpening& one : words.invitations) {
        if (lower.find(one.words) != std::string::npos) return one.rule;
    }
    return {};
}

/// "Write to Ann Author at ann@paper.example"
bool is_contact(std::string_view line, const PageLineWords& words) {
    constexpr std::size_t longest_contact = 160;
    if (line.size() > longest_contact || line.find('@') == std::string_view::npos) return false;
    const std::string lower = ascii_lower(line);
    return !words.contact_openings.beginning_of(lower).empty() || words.contact_phrases.any_in(lower);
}

std::string_view opening_rule(std::string_view line, std::span<const LineOpening> openings) {
    const std::string lower = ascii_lower(line.substr(0, 40));
    for (const LineOpening& opening : openings) {
        if (!lower.starts_with(opening.words)) continue;
        if (!opening.is_all || line.size() == opening.words.size()) return opening.rule;
    }
    return {};
}

/// Sites lead to their other pages in their own language, whatever the article is in.
std::string_view opening_rule(std::string_view line, const PageLineWords& words) {
    if (const std::string_view rule = opening_rule(line, words.openings); !rule.empty()) return rule;
    for (const WordsAnywhere* anywhere : words_anywhere()) {
        if (const std::string_view rule = opening_rule(line, anywhere->openings); !rule.empty()) return rule;
    }
    return {};
}

}  // namespace

std::string_view line_rule(std::string_view line, LinePlace place, const LanguageWords& language) {
    const PageLineWords& words = language.page_lines;
    if (line.empty() || line.size() > longest_ruled_line) return {};
    if (const std::string_view rule = opening_rule(line, words); !rule.empty()) return rule;
    if (const std::string_view rule = invitation_rule(line, words); !rule.empty()) return rule;
    if (place == LinePlace::after_text || place == LinePlace::within_text)
        if (is_contact(line, words)) return "about the author";
    const PagePlace page_place = place == LinePlace::before_text   ? PagePlace::top
                                 : place == LinePlace::within_text ? PagePlace::middle
                                                                   : PagePlace::foot;
    const auto furniture = match_furniture(line, page_place, language);
    return furniture && !furniture->parts.empty() ? furniture->parts.front().rule : std::string_view{};
}

}  // namespace audio_edition
