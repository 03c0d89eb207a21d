// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "ingest/languages/language_words.h"

namespace audio_edition {

/// Where in an article a line stands.
enum class LinePlace { before_text, within_text, after_text };

/// The rule that leaves out a line for what it says, whatever element holds it. Empty where it is read.
///
///     Related: Ten pictures of rain             related links
///     By Ann Author                              byline, before the text
///     Sign up for our newsletter                 newsletter
///     Follow @paper on Twitter.                  share links
///
/// `line` is a single line.
[[nodiscard]] std::string_view line_rule(std::string_view line, LinePlace place,
                                         const LanguageWords& language);

}  // namespace audio_edition
