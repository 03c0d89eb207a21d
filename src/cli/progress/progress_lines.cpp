// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include "cli/console.h"
#include "cli/progress/progress_views.h"
#include "cli/progress/step_name.h"

namespace audio_edition {

void ProgressLines::started(BuildStep step) {
    console_.line("audio-edition: " + before_ + std::string(name_of(step)));
}

}  // namespace audio_edition
