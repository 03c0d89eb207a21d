// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "ingest/languages/boilerplate_words.h"
#include "ingest/word_choices.h"

namespace audio_edition {

/// Lines of web pages that are left out for what they say. They are blocks of their own there; text in other
/// formats has sentences that begin so. A phrase has to reach to the end of its line.
struct PageLineWords {
    std::span<const BoilerplateRule> openings;  ///< from the first word on; the first rule that fits counts
    std::span<const BoilerplateRule> invitations;  ///< from any word of a short line on
    /// Of lines with an address for mail, in lower case, each with the space after it: "Contact:" is a label,
    /// and read.
    WordChoices contact_openings;
    Phrases contacts;  ///< from any word of such lines on
};

}  // namespace audio_edition
