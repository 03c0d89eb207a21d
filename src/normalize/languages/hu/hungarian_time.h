// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::hu {

/// Dates, whose year comes first, and times of day. The engine gets digits wherever something is added to
/// them.
///
///     2010. 04. 01.     2010. április elseje        14:30-kor     14 óra 30-kor
///     április 3-án      as it is                    8:05          8 óra 5 perc
extern const SemioticClass date_class;
extern const SemioticClass clock_class;

}  // namespace audio_edition::hu
