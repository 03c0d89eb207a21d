// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/line_rules.h"

#include <algorithm>
#include <array>
#include <string>

#include "ingest/ascii.h"
#include "ingest/furniture/furniture.h"

namespace audio_edition {
namespace {

/// Longer lines are text, whatever they begin with.
constexpr std::size_t longest_ruled_line = 300;

struct Opening {
    std::string_view words;  ///< in lower case
    std::string_view rule;
};

/// What lines begin with that invite to go elsewhere.
constexpr std::array openings{
    Opening{"related:", "related links"},
    Opening{"(related:", "related links"},
    Opening{"(read more:", "related links"},
    Opening{"(leggi anche", "related links"},
    Opening{"leggi anche", "related links"},
    Opening{"lire aussi", "related links"},
    Opening{"lesen sie auch", "related links"},
    Opening{"lea también", "related links"},
    Opening{"leia também", "related links"},
    Opening{"leia mais", "related links"},
    Opening{"читайте также", "related links"},
    Opening{"related story:", "related links"},
    Opening{"related stories:", "related links"},
    Opening{"related content:", "related links"},
    Opening{"related article", "related links"},
    Opening{"related coverage", "related links"},
    Opening{"read more:", "related links"},
    Opening{"read more about", "related links"},
    Opening{"read also:", "related links"},
    Opening{"also read:", "related links"},
    Opening{"read next:", "related links"},
    Opening{"read this next", "related links"},
    Opening{"more:", "related links"},
    Opening{"see also:", "related links"},
    Opening{"see more:", "related links"},
    Opening{"watch:", "related links"},
    Opening{"don't miss:", "related links"},
    Opening{"don’t miss:", "related links"},
    Opening{"you may also like", "related links"},
    Opening{"you might also like", "related links"},
    Opening{"recommended:", "related links"},
    Opening{"more from ", "related links"},
    Opening{"more on this", "related links"},
    Opening{"click here to read", "related links"},
    Opening{"click here for more", "related links"},
    Opening{"follow us on ", "share links"},
    Opening{"follow him on ", "share links"},
    Opening{"follow her on ", "share links"},
    Opening{"follow them on ", "share links"},
    Opening{"follow @", "share links"},
    Opening{"like us on ", "share links"},
    Opening{"share this", "share links"},
    Opening{"sign up for ", "newsletter"},
    Opening{"sign up:", "newsletter"},
    Opening{"sign up to ", "newsletter"},
    Opening{"subscribe to ", "newsletter"},
    Opening{"get the latest ", "newsletter"},
    Opening{"click here to subscribe", "newsletter"},
    Opening{"click here to sign up", "newsletter"},
    Opening{"you are receiving this email", "newsletter"},
    Opening{"you received this email because", "newsletter"},
    Opening{"you're receiving this email", "newsletter"},
    Opening{"unsubscribe", "newsletter"},
    Opening{"to unsubscribe", "newsletter"},
    Opening{"tell us what you think", "comments"},
    Opening{"leave a comment", "comments"},
    Opening{"what do you think?", "comments"},
    Opening{"advert", "advertisement"},
    Opening{"image credit", "picture credit"},
    Opening{"photo credit", "picture credit"},
    Opening{"(image credit", "picture credit"},
};

/// What short lines say that invite to go elsewhere, wherever they say it.
constexpr std::array invitations{
    Opening{"follow us on ", "share links"},
    Opening{"follow him on ", "share links"},
    Opening{"follow her on ", "share links"},
    Opening{"follow me on ", "share links"},
    Opening{"follow them on ", "share links"},
    Opening{"on twitter @", "share links"},
    Opening{"subscribe to our ", "newsletter"},
    Opening{"a subscription of our ", "newsletter"},
    Opening{"sign up for our ", "newsletter"},
    Opening{"sign up to our ", "newsletter"},
    Opening{"click here to subscribe", "newsletter"},
    Opening{"click here for more", "related links"},
    Opening{"click here to read", "related links"},
    Opening{"please enable javascript", "script notice"},
    Opening{"javascript is required", "script notice"},
};

std::string_view invitation_rule(std::string_view line) {
    constexpr std::size_t longest_invitation = 240;
    if (line.size() > longest_invitation) return {};
    const std::string lower = ascii_lower(line);
    for (const Opening& one : invitations) {
        if (lower.find(one.words) != std::string::npos) return one.rule;
    }
    return {};
}

/// "Write to Ann Author at ann@paper.example"
bool is_contact(std::string_view line) {
    constexpr std::size_t longest_contact = 160;
    if (line.size() > longest_contact || line.find('@') == std::string_view::npos) return false;
    const std::string lower = ascii_lower(line);
    return lower.starts_with("write to ") || lower.starts_with("email ") || lower.starts_with("e-mail ") ||
           lower.starts_with("contact ") || lower.starts_with("reach ") ||
           lower.find(" can be reached at ") != std::string::npos;
}

std::string_view opening_rule(std::string_view line) {
    const std::string lower = ascii_lower(line.substr(0, 40));
    for (const Opening& opening : openings) {
        if (!lower.starts_with(opening.words)) continue;
        // One word alone is all of the line.
        if (opening.words == "advert" && line.size() != opening.words.size()) continue;
        return opening.rule;
    }
    return {};
}

}  // namespace

std::string_view line_rule(std::string_view line, LinePlace place) {
    if (line.empty() || line.size() > longest_ruled_line) return {};
    if (const std::string_view rule = opening_rule(line); !rule.empty()) return rule;
    if (const std::string_view rule = invitation_rule(line); !rule.empty()) return rule;
    if (place == LinePlace::after_text || place == LinePlace::within_text)
        if (is_contact(line)) return "about the author";
    const PagePlace page_place = place == LinePlace::before_text   ? PagePlace::top
                                 : place == LinePlace::within_text ? PagePlace::middle
                                                                   : PagePlace::foot;
    const auto furniture = match_furniture(line, page_place);
    return furniture && !furniture->parts.empty() ? furniture->parts.front().rule : std::string_view{};
}

}  // namespace audio_edition
