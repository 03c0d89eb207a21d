// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <set>
#include <string>

#include "document/script.h"
#include "normalize/normalize.h"

namespace audio_edition {

/// Adds to `used` the rule of every lexicon entry that `draft` is read with (LexiconEntry::rule).
void collect_used_entries(const Script& draft, const Normalizer& normalizer, int jobs,
                          std::set<std::string, std::less<>>& used);

}  // namespace audio_edition
