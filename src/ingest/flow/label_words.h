// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/byte_span.h"
#include "text/mapped_text.h"

namespace audio_edition {

/// A word of a title, for comparing.
struct LabelWord {
    ByteSpan span;
    std::string folded;  ///< without case
};

/// Letters and digits that stand together.
[[nodiscard]] std::vector<LabelWord> label_words(std::string_view text);

[[nodiscard]] bool same_words(const std::vector<LabelWord>& one, const std::vector<LabelWord>& other);
/// Whether `part` stands somewhere in `whole` in one stretch. True for no words.
[[nodiscard]] bool holds_words(const std::vector<LabelWord>& whole, const std::vector<LabelWord>& part);

/// The text `label`, mapped to where `heading` has the same words in the same order.
///
///     I. LAYING PLANS, as I: Laying Plans      {"I"; "I."} ": " {"Laying"; "LAYING"} " " {"Plans"; "PLANS"}
[[nodiscard]] MappedText spelt_as(std::string_view label, const MappedText& heading);

}  // namespace audio_edition
