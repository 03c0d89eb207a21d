// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace audio_edition {

/// What must come after an IPA sequence, in the same word, for a row to apply; stress marks and dots are
/// looked through.
enum class Before {
    anything,
    vowel,     ///< "story": the r is said in every accent
    no_vowel,  ///< "store", "storm": the r belongs to the vowel before it, and British drops it
};

/// One line of the mapping from IPA to the mnemonics of eSpeak NG 1.51's English voices (phoneme tables en-us
/// and en).
///
/// `ipa` is in the spelling that `canonical_ipa` writes: r for every English r, g, no tie bars, ː for length.
/// The mnemonics are separated by spaces; an empty cell is silent. `note` says what an approximation gives
/// up.
struct IpaRow {
    std::string_view ipa;
    Before before;
    std::string_view american;
    std::string_view british;
    std::string_view note = "";
};

/// Every row, grouped by kind of sound. Of the rows that fit at a place the longest applies; two that are
/// spelled alike differ in what must follow.
[[nodiscard]] std::span<const IpaRow> ipa_rows() noexcept;

}  // namespace audio_edition
