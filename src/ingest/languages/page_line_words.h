// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "ingest/languages/furniture_words.h"

namespace audio_edition {

/// Lines of web pages that are left out for what they say. They are blocks of their own there; text in other formats has
/// sentences that begin so. A phrase has to reach to the end of its line.
struct PageLineWords {
    std::span<const FurnitureRule> openings;     ///< from the first word on; the first rule that fits counts
    std::span<const FurnitureRule> invitations;  ///< from any word of a short line on
    Phrases contact_openings;                    ///< of lines with an address for mail
    Phrases contacts;                            ///< from any word of them on
};

}  // namespace audio_edition
