// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/languages/en/homograph_forms.h"
#include "normalize/languages/en/surroundings.h"

namespace audio_edition::en {

/// Which reading of a homograph its surroundings speak for: an index into the readings of its table row.
///
/// Each reading's evidence is a sum: how common it is (its lean), how well the part of speech it may be fits
/// between the neighbours (part_evidence), and the company it keeps (collocations). The most evidence wins;
/// of equals the one that stands first in the table.
///
///     They record songs.      noun 8 - 8 + 0    verb 0 + 10 + 2    → verb
[[nodiscard]] std::size_t choose_reading(const HomographForm& form, const Surroundings& around);

}  // namespace audio_edition::en
