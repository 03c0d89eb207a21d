// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "ingest/languages/en/english_tables.h"

namespace audio_edition {
namespace {

constexpr std::array english_openings{
    LineOpening{"related:", "related links"},
    LineOpening{"(related:", "related links"},
    LineOpening{"(read more:", "related links"},
    LineOpening{"related story:", "related links"},
    LineOpening{"related stories:", "related links"},
    LineOpening{"related content:", "related links"},
    LineOpening{"related article", "related links"},
    LineOpening{"related coverage", "related links"},
    LineOpening{"read more:", "related links"},
    LineOpening{"read more about", "related links"},
    LineOpening{"read also:", "related links"},
    LineOpening{"also read:", "related links"},
    LineOpening{"read next:", "related links"},
    LineOpening{"read this next", "related links"},
    LineOpening{"more:", "related links"},
    LineOpening{"see also:", "related links"},
    LineOpening{"see more:", "related links"},
    LineOpening{"watch:", "related links"},
    LineOpening{"don't miss:", "related links"},
    LineOpening{"don’t miss:", "related links"},
    LineOpening{"you may also like", "related links"},
    LineOpening{"you might also like", "related links"},
    LineOpening{"recommended:", "related links"},
    LineOpening{"more from ", "related links"},
    LineOpening{"more on this", "related links"},
    LineOpening{"click here to read", "related links"},
    LineOpening{"click here for more", "related links"},
    LineOpening{"follow us on ", "share links"},
    LineOpening{"follow him on ", "share links"},
    LineOpening{"follow her on ", "share links"},
    LineOpening{"follow them on ", "share links"},
    LineOpening{"follow @", "share links"},
    LineOpening{"like us on ", "share links"},
    LineOpening{"share this", "share links"},
    LineOpening{"sign up for ", "newsletter"},
    LineOpening{"sign up:", "newsletter"},
    LineOpening{"sign up to ", "newsletter"},
    LineOpening{"subscribe to ", "newsletter"},
    LineOpening{"get the latest ", "newsletter"},
    LineOpening{"click here to subscribe", "newsletter"},
    LineOpening{"click here to sign up", "newsletter"},
    LineOpening{"you are receiving this email", "newsletter"},
    LineOpening{"you received this email because", "newsletter"},
    LineOpening{"you're receiving this email", "newsletter"},
    LineOpening{"unsubscribe", "newsletter"},
    LineOpening{"to unsubscribe", "newsletter"},
    LineOpening{"tell us what you think", "comments"},
    LineOpening{"leave a comment", "comments"},
    LineOpening{"what do you think?", "comments"},
    LineOpening{"advert", "advertisement", true},
    LineOpening{"image credit", "picture credit"},
    LineOpening{"photo credit", "picture credit"},
    LineOpening{"(image credit", "picture credit"},
};

constexpr std::array english_invitations{
    LineOpening{"follow us on ", "share links"},
    LineOpening{"follow him on ", "share links"},
    LineOpening{"follow her on ", "share links"},
    LineOpening{"follow me on ", "share links"},
    LineOpening{"follow them on ", "share links"},
    LineOpening{"on twitter @", "share links"},
    LineOpening{"subscribe to our ", "newsletter"},
    LineOpening{"a subscription of our ", "newsletter"},
    LineOpening{"sign up for our ", "newsletter"},
    LineOpening{"sign up to our ", "newsletter"},
    LineOpening{"click here to subscribe", "newsletter"},
    LineOpening{"click here for more", "related links"},
    LineOpening{"click here to read", "related links"},
    LineOpening{"please enable javascript", "script notice"},
    LineOpening{"javascript is required", "script notice"},
};

}  // namespace

constinit const PageLineWords english_page_lines{
    .openings = english_openings,
    .invitations = english_invitations,
    .contact_openings = "write to |email |e-mail |contact |reach ",
    .contact_phrases = " can be reached at ",
};

}  // namespace audio_edition
