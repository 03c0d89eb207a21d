// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/progress/progress_views.h"
#include "cli/progress/step_name.h"
#include "cli/standard_output.h"

namespace audio_edition {

void ProgressEvents::started(BuildStep step) {
    output_.line(to_text({{"event", "step"}, {"source", source_}, {"step", name_of(step)}}));
    output_.flush();
}

void ProgressEvents::expected(std::chrono::milliseconds time) {
    output_.line(to_text({{"event", "expected"}, {"source", source_}, {"time_ms", time.count()}}));
    output_.flush();
}

void ProgressEvents::spoken(std::size_t done, std::size_t total, std::chrono::milliseconds audio) {
    output_.line(to_text({{"event", "progress"},
                          {"source", source_},
                          {"done", done},
                          {"total", total},
                          {"audio_ms", audio.count()}}));
    output_.flush();
}

}  // namespace audio_edition
