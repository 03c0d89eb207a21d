// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Numbers that are names: Python 3.10, a 404 page, RFC 2616, an RTX 3080, account 12345678, ticket 48213.
extern const SemioticClass numbered_name_class;

}  // namespace audio_edition::en
