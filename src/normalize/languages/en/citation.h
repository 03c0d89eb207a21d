// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Scripture and law: John 3:16, §12, Roe v. Wade, ch. 4.
extern const SemioticClass citation_class;

}  // namespace audio_edition::en
