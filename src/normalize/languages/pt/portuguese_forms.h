// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/languages/cldr/forms.h"

namespace audio_edition::pt {

/// How Portuguese writes and says what is written in short.
extern const cldr::Forms forms;
/// In Portugal, Africa and Asia.
extern const cldr::Forms european_forms;

}  // namespace audio_edition::pt
