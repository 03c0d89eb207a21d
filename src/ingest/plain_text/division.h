// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "ingest/plain_text/division_kind.h"
#include "ingest/plain_text/ordinal.h"

namespace audio_edition {

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
[[nodiscard]] std::optional<Division> read_division(std::string_view text, const LanguageWords& language);

}  // namespace audio_edition
