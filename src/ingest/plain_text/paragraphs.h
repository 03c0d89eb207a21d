// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "ingest/plain_text/parsed_text.h"

namespace audio_edition {

/// The paragraphs of a text whose layout is known. Every line is in one.
///
/// A line of marks, a heading with a rule below, a list item and a line such as "CHAPTER I." are paragraphs
/// of their own also where no empty line stands around them.
[[nodiscard]] std::vector<Paragraph> group_paragraphs(std::string_view source,
                                                      const std::vector<SourceLine>& lines,
                                                      const std::vector<LineLook>& looks,
                                                      const LineLayout& layout,
                                                      const LanguageWords& language);

}  // namespace audio_edition
