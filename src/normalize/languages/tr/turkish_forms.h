// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/languages/cldr/forms.h"

namespace audio_edition::tr {

/// How Turkish writes and says what is written in short.
extern const cldr::Forms forms;

}  // namespace audio_edition::tr
