// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "ingest/plain_text/ordinal.h"

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

/// A heading as its words tell it.
///
///     CHAPTER I. THE STORM          chapter, 1, title "THE STORM", parted
///     Book the First--Recalled      book, 1, title "Recalled", parted
///     FIRST EPILOGUE: 1813 - 20     named, 1, title "1813 - 20", parted
///     III. The Night                numbered, 3, title "The Night", parted
///     PREFACE                       named
struct Division {
    DivisionKind kind = DivisionKind::chapter;
    std::string_view keyword;    ///< "chapter", also for Chap.; empty where it has none; static
    Ordinal number;              ///< value 0 where it has none
    std::string_view title;      ///< what follows the number, of the text it was read from
    bool parted = false;         ///< punctuation stands between number and title
    bool upper_keyword = false;  ///< CHAPTER rather than Chapter
};

/// Reads `text`, a paragraph without white space at its ends, as such a heading. Says nothing about whether a
/// paragraph that begins so is one: "Part one of the plan failed." reads as a part, too.
[[nodiscard]] std::optional<Division> read_division(std::string_view text);

}  // namespace audio_edition
