// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/language_rules.h"

namespace audio_edition::hu {

/// Hungarian, whose numbers the engine says.
extern const LanguageRules rules;

}  // namespace audio_edition::hu
