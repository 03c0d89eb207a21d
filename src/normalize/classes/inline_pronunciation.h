// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition {

/// A pronunciation in the text itself: `{Siobhán|"shi-VAWN"}`, `{Khan|/kɑːn/}`, `{Jhon|John}`. Only where the
/// options ask for it, since braces may mean anything in a text that did not. What is no pronunciation stays
/// as it is written.
extern const SemioticClass inline_pronunciation_class;

}  // namespace audio_edition
