// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "audio/units.h"
#include "pipeline/speech_units.h"

namespace audio_edition {

/// Makes every section begin with `head` of silence and end with `tail` of it, so that its clip does, and the
/// book too. A section's end and the head of the next follow each other, however long the voice would pause.
void set_section_silence(std::vector<UnitPlan>& units, Milliseconds head, Milliseconds tail);

}  // namespace audio_edition
