// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress/step_name.h"

namespace audio_edition {

std::string_view name_of(BuildStep step) noexcept {
    switch (step) {
        case BuildStep::reading:
            return "reading";
        case BuildStep::normalizing:
            return "normalizing";
        case BuildStep::measuring:
            return "measuring";
        case BuildStep::speaking:
            return "speaking";
        case BuildStep::publishing:
            return "publishing";
    }
    return "";
}

}  // namespace audio_edition
