// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace audio_edition {

/// What a heading says that it heads, by its first word.
enum class DivisionKind : std::uint8_t {
    volume,    ///< VOLUME I, Vol. 2, Tome II
    book,      ///< BOOK THE FIRST
    part,      ///< PART TWO, Phase the First
    act,       ///< ACT III
    chapter,   ///< CHAPTER I., Chap. 1, LETTER IV, STAVE ONE, CANTO I
    scene,     ///< SCENE II
    step,      ///< Step 1, Day 3: words that prose begins with as well
    numbered,  ///< I., 12, XIV. The Title
    named,     ///< PREFACE, EPILOGUE, Author's Note
};

}  // namespace audio_edition
