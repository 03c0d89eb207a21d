// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace audio_edition {

/// Which number of 3/4/2021 is the month where either may be.
enum class DateOrder { month_first, day_first };

/// What the digit 0 is called among digits that are read one by one (007) and in decimals.
enum class ZeroName {
    by_place,  ///< "zero" in a row of digits, "oh" after a decimal point
    zero,
    oh,
    nought,
};

/// What becomes of writing that is not speech.
enum class Mention {
    say,        ///< all of it that a listener could use
    say_short,  ///< what it is, in short
    skip,       ///< nothing; the account of the edition names it as left out
};

/// How text is read where people's tastes differ. What is not set follows the voice's file, and after it
/// the English of the voice.
///
///     dates             3/4/2021                American month_first; British day_first
///     and_in_numbers    105                     American "one hundred five"; British "one hundred and five"
///     zero              007, 2.05               by_place
///     addresses         https://a.example/b     say: "a dot example slash b"; say_short: "a dot example"
///     emoji             🎉🎉                    skip; say: "party popper party popper"; say_short: once
///     note_marks        shown.[12]              skip; say: "note twelve"; say_short: "note"
struct ReadingOptions {
    std::optional<DateOrder> dates;
    std::optional<bool> and_in_numbers;
    std::optional<ZeroName> zero;
    std::optional<Mention> addresses;
    std::optional<Mention> emoji;
    std::optional<Mention> note_marks;

    bool operator==(const ReadingOptions&) const = default;
};

}  // namespace audio_edition
