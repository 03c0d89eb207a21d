// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

#include "normalize/reading.h"

namespace audio_edition {

/// Where a class puts the readings that it proposes for lexemes [first, last). Their rules are of that class.
/// What is given is copied, but for the name of the rule, which must have static storage.
///
///     proposals.say(at, at + 2, certainty::certain, "parties of a case", "v");    v. → "v", by "citation: parties of a case"
class Proposals {
  public:
    Proposals(std::string_view semiotic_class, Readings& readings) noexcept
        : semiotic_class_(semiotic_class), readings_(readings) {}

    /// They are said as `spoken`; with `ipa` where the spelling does not tell how.
    void say(std::size_t first, std::size_t last, float cost, std::string_view rule, std::string_view spoken,
             std::string_view ipa = {});

    /// They are not said.
    void skip(std::size_t first, std::size_t last, float cost, std::string_view rule);

    /// They are heard as the punctuation `mark`.
    void pause(std::size_t first, std::size_t last, float cost, std::string_view rule, std::string_view mark);

    /// A reading that is none of these, with the rule that is in it.
    void add(Reading reading) { readings_.push_back(std::move(reading)); }

  private:
    std::string_view semiotic_class_;
    Readings& readings_;
};

}  // namespace audio_edition
