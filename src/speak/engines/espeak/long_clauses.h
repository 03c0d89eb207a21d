// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "speak/engines/espeak/phonemiser.h"

namespace audio_edition {

/// Cuts clauses of more than `most` characters of IPA (at least 1) between words, or within one that is
/// longer, into clauses without punctuation, the last of which has the mark. A token that is cut is in both.
///
///     "aaaa bb cc" "."    most 7    "aaaa bb", "cc" "."
[[nodiscard]] Phonemes cut_long_clauses(Phonemes phonemes, std::size_t most);

/// Groups of clauses of at most `most` characters together, where a single one has no more: what a model that
/// mumbles long sentences is given one by one.
[[nodiscard]] std::vector<Phonemes> in_groups(const Phonemes& phonemes, std::size_t most);

}  // namespace audio_edition
