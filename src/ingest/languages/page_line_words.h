// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "ingest/word_choices.h"

namespace audio_edition {

/// What a line begins with that is left out for it.
struct LineOpening {
    std::string_view words;  ///< in lower case
    std::string_view rule;   ///< that leaves it out
    bool is_all = false;     ///< only where nothing follows
};

/// What lines of web pages say that invite to go elsewhere. All in lower case.
struct PageLineWords {
    std::span<const LineOpening> openings;
    std::span<const LineOpening> invitations;  ///< in short lines, wherever they say it
    WordChoices contact_openings;              ///< of lines with an address for mail
    WordChoices contact_phrases;               ///< anywhere in them
};

}  // namespace audio_edition
