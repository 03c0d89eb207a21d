// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/accent.h"
#include "lexicon/lexicon.h"

namespace audio_edition {

/// The entries of a lexicon in TSV, in the order of its lines (the format is in lexicon/README.md).
///
///     written <TAB> /IPA/ or words [<TAB> options]
///
/// Blank lines and lines that begin with # are skipped; CRLF and a byte order mark are tolerated. White space
/// around a field goes, inside it becomes one space. Throws Error{broken_input, "name:line"} for anything
/// else.
[[nodiscard]] std::vector<LexiconEntry> parse_tsv(std::string_view text, const std::string& name,
                                                  Accent accent);

}  // namespace audio_edition
