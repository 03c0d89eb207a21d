// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "lexicon/entry.h"

namespace audio_edition {

/// `entries` as a PLS 1.0 document in IPA, which `parse_pls` reads back as what it says.
///
/// Entries for any case get a second grapheme in lower case. What PLS has no place for is left out and
/// reported: entries for parts of words, in a context, or for one voice.
[[nodiscard]] std::string write_pls(std::span<const LexiconEntry> entries, std::string_view language,
                                    Diagnostics& diagnostics);

}  // namespace audio_edition
