// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/language_rules.h"

namespace audio_edition::ru {

/// Russian.
extern const LanguageRules rules;

}  // namespace audio_edition::ru
