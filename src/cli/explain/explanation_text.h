// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "audio_edition/explain.h"

namespace audio_edition {

///     meeting.txt:12:7  bytes 345-349
///     sentence    In nineteen eighty-four, Doctor Orr paid.
///
///     written     1984
///     spoken      nineteen eighty-four
///     rule        year: number after a preposition
///     instead of  one thousand nine hundred eighty-four (cardinal: digits)
///     phonemes    ˈnaɪntiːn ˈeɪtifˌɔːɹ
[[nodiscard]] std::string explanation_text(const Explanation& explanation);

}  // namespace audio_edition
