// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// URLs, e-mail addresses, handles and hashtags.
extern const SemioticClass web_class;

}  // namespace audio_edition::en
