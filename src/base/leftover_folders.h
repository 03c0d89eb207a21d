// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace audio_edition {

/// Removes the hidden folders beside `destination` that runs killed in the middle have left, and puts back
/// the one that stood at `destination` where such a run had moved it away and no further.
///
/// Leaves alone what a living run holds locked, what no hidden name of ours matches, and what cannot be
/// removed. Never throws for any of it: a leftover is untidy, not wrong.
void tidy_leftovers(const std::filesystem::path& destination);

}  // namespace audio_edition
