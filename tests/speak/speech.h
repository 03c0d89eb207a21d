// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>

#include "speak/speaker_pool.h"

namespace audio_edition {

/// The real speaker program, as it was built.
[[nodiscard]] std::filesystem::path speaker_program();
[[nodiscard]] std::filesystem::path voices_folder();

/// A voice as plain as can be, that draws no random numbers.
[[nodiscard]] Voice plain_voice();

/// Tokens 0, 2, 4, … (the odd ones being blanks), cut at blanks; punctuation at a word's end becomes the
/// token's.
///
///     sentence("Well, go on.")    {0, "Well", ","} {2, "go"} {4, "on", "."}
[[nodiscard]] SpeechSentence sentence(std::string_view text, Frames silence_after = {});

/// A unit of such sentences, its tokens numbered through.
[[nodiscard]] SpeechUnit unit(std::initializer_list<std::string_view> sentences, Frames silence_between = {});

/// A sentence of a single token that holds any text.
[[nodiscard]] SpeechUnit unit_of_one_token(std::string text);

[[nodiscard]] std::size_t tokens_in(const SpeechUnit& unit);

/// Every token of the unit has its time, in order, within the sound; what is unspoken names tokens of the
/// unit.
void expect_sound(const SpeechUnit& unit, const SpokenUnit& spoken);

}  // namespace audio_edition
