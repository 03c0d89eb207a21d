// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/delivery/section_silence.h"

namespace audio_edition {

void set_section_silence(std::vector<UnitPlan>& units, Milliseconds head, Milliseconds tail) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (i == 0 || units[i].place.section != units[i - 1].place.section) units[i].lead = head;
        const bool last = i + 1 == units.size();
        if (last) {
            units[i].silence_after = tail;
        } else if (units[i + 1].place.section != units[i].place.section) {
            units[i].silence_after = tail + head;
        }
    }
}

}  // namespace audio_edition
