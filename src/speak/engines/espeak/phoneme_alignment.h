// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// Bytes of a line of IPA.
struct PhonemeSpan {
    std::size_t begin = 0, end = 0;
    friend bool operator==(const PhonemeSpan&, const PhonemeSpan&) = default;
};

/// Which phonemes of a sentence are whose. The engine runs short words together, says them more weakly than
/// alone, and links them, so that its line for a sentence is not the lines of its words: "of the people" is
/// "ʌvðə pˈiːpəl".
///
/// `sentence` is that line, `words` is how each word is said by itself; a word may be several ("twenty one")
/// or nothing. Gives one span per word, ascending; those of words that say something cover all but white
/// space. The cheapest alignment (Needleman and Wunsch, 1970), where a boundary of words that meets a space
/// of the sentence costs nothing.
///
///     align_phonemes("ʌvðə pˈiːpəl", {"ʌv", "ðə", "pˈiːpəl"})      "ʌv" "ðə" "pˈiːpəl"
///
/// Stress marks belong to the phoneme after them. Takes any bytes; time and memory grow with the product of
/// the lengths, of which a sentence that the engine takes has a few hundred letters each.
[[nodiscard]] std::vector<PhonemeSpan> align_phonemes(std::string_view sentence,
                                                      std::span<const std::string> words);

}  // namespace audio_edition
