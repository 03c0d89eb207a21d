// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "audio_edition/reading_options.h"
#include "document/document.h"
#include "language/language.h"

namespace audio_edition {

/// How a work itself has an initialism said, as far as its articles tell.
struct InitialismEvidence {
    std::uint32_t letters =
        0;  ///< an LSAT: where the name of the first letter begins with a vowel, and its sound does not
    std::uint32_t word = 0;    ///< a FAQ
    bool spelled_out = false;  ///< the World Health Organization (WHO)
};

/// What a work tells of how it is written, gathered before any of it is read: what one paragraph leaves open,
/// another may have settled. Readings may ask it; where they do, their rules say so (`--trace`).
///
///     Paid on 3/4/2021. … Due on 25/4/2021.             dates: day_first
///     The World Health Organization (WHO) met.          initialisms: {"who": spelled out}
///     1 c. sugar … 2 tbsp. butter … 1/2 tsp. salt       cookery
///
/// Takes no more memory for a library than for a book. Immutable once it is gathered; any number of threads
/// may read it.
struct WorkEvidence {
    /// As the dates in figures have it that can be only one; else day_first where the work is in British
    /// spelling.
    std::optional<DateOrder> dates;
    std::map<std::string, InitialismEvidence, std::less<>>
        initialisms;         ///< by their letters, folded; at most 2,000
    bool cookery = false;    ///< a book of recipes: spoons and cups
    bool genealogy = false;  ///< a family history: b. 1678, d. 1702

    [[nodiscard]] const InitialismEvidence* of_initialism(std::string_view folded) const {
        const auto found = initialisms.find(folded);
        return found == initialisms.end() ? nullptr : &found->second;
    }
};

/// Looks for evidence, passage by passage. An object for each work.
class EvidenceGatherer {
  public:
    virtual ~EvidenceGatherer() = default;
    /// Looks at one passage as it was written. Any text. Takes about as long as counting its words.
    virtual void look_at(std::string_view text) = 0;
    [[nodiscard]] virtual WorkEvidence finish() = 0;
};

/// Of all headings and blocks of `document`, in one pass, as the rules of `language` look for it. Null where
/// they ask for none. Throws as `rules_for` does.
[[nodiscard]] std::shared_ptr<const WorkEvidence> gather_evidence(const Document& document,
                                                                  const Language& language);

}  // namespace audio_edition
