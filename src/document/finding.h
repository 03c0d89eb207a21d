// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "text/byte_span.h"

namespace audio_edition {

/// What may be the title, the author, … and what speaks for it.
struct FindingCandidate {
    std::string value;     ///< "Ann Author"
    std::string evidence;  ///< "JSON-LD of the page"
};

/// How a reader came to know something of a work: which candidate won, and over which others.
struct Finding {
    std::string subject;  ///< "title", "author", "date" or "article"
    FindingCandidate winner;
    std::vector<FindingCandidate> others;
};

/// An element of the source that is left out, and what speaks for that.
struct OmissionEvidence {
    ByteSpan source;
    std::string evidence;  ///< "div.promo, by its class"
};

}  // namespace audio_edition
