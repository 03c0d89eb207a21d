// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace audio_edition {

/// Where each syllable of a word of `count` sounds begins, by number of sound; the first is 0.
///
/// A syllable takes the consonant before its vowel, if `may_begin(at)`, and the one before that, if
/// `are_onset(at - 1, at)`. All three are asked about numbers of sounds.
template <typename IsVowel, typename MayBegin, typename AreOnset>
std::vector<std::size_t> syllable_begins(std::size_t count, IsVowel is_vowel, MayBegin may_begin,
                                         AreOnset are_onset) {
    std::vector<std::size_t> begins{0};
    std::size_t last = count;  // the vowel before
    for (std::size_t at = 0; at < count; ++at) {
        if (!is_vowel(at)) continue;
        if (last != count) {
            std::size_t begin = at;
            const bool onset = begin > last + 1 && may_begin(begin - 1);
            if (onset) --begin;
            if (onset && begin > last + 1 && are_onset(begin - 1, begin)) --begin;
            begins.push_back(begin);
        }
        last = at;
    }
    return begins;
}

}  // namespace audio_edition
