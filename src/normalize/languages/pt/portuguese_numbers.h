// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "normalize/languages/cldr/agreement.h"

namespace audio_edition::pt {

struct NumberManner {
    cldr::Gender gender = cldr::Gender::masculine;
    bool european = false;  ///< dezasseis, mil milhões; else dezesseis, um bilhão
};

/// "dois mil e quinhentos", "um milhão cento e dez mil". CLDR says "um milhão e cento e dez mil".
[[nodiscard]] std::string number_words(std::int64_t value, const NumberManner& manner);

/// "segundo milésimo centésimo décimo quarto", masculine; CLDR counts the thousands: "dois milésimo". Empty
/// below 1 and from a thousand million on.
[[nodiscard]] std::string ordinal_words(std::int64_t value);

/// With another vowel at the end of every word: segunda milésima.
[[nodiscard]] std::string with_endings(std::string words, char vowel);

}  // namespace audio_edition::pt
