// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/language_rules.h"

namespace audio_edition::eo {

/// The least that a language is: its numbers below a thousand, one abbreviation, and where sentences end.
extern const LanguageRules rules;

}  // namespace audio_edition::eo
