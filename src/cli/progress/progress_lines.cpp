// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include "cli/console.h"
#include "cli/progress/progress_views.h"
#include "cli/progress/step_name.h"
#include "cli/rough_time.h"

namespace audio_edition {

void ProgressLines::started(BuildStep step) {
    console_.line("audio-edition: " + before_ + std::string(name_of(step)));
}

void ProgressLines::expected(std::chrono::milliseconds time) {
    console_.line("audio-edition: " + before_ + "this will take " + rough_time(time));
}

}  // namespace audio_edition
