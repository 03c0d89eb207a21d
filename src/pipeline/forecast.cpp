// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "audio_edition/build.h"
#include "pipeline/build_start.h"
#include "pipeline/edition_folder.h"
#include "pipeline/estimate.h"
#include "pipeline/in_order.h"

namespace audio_edition {
namespace {

/// Seconds of sound that one core speaks and encodes in a second: what LAME does at each of its qualities.
double sound_a_second(const BuildRequest& request) {
    constexpr double speed[] = {19, 25, 55, 140, 140, 160, 160, 300, 300, 320};
    constexpr double speed_without_encoder = 700;
    return std::ranges::find(request.formats, AudioFormat::mp3) != request.formats.end()
               ? speed[request.quality]
               : speed_without_encoder;
}

}  // namespace

BuildForecast forecast(const BuildRequest& request, const Installation& installation, Progress& progress,
                       Diagnostics& diagnostics, std::stop_token stop) {
    BuildStart start(request, installation, progress, diagnostics, std::move(stop));
    BuildForecast forecast;
    if (const auto ready = start.ready()) {
        const Manifest& manifest = ready->manifest;
        forecast.folder = start.folder(ready->slug);
        forecast.title = manifest.title;
        forecast.length = std::chrono::milliseconds(to_milliseconds(manifest.length, manifest.rate).count);
        forecast.unchanged = true;
        return forecast;
    }
    Work work = start.read_work();
    forecast.folder = start.folder(edition_slug(work.title, request.slug, work.document.name));
    forecast.title = work.title;

    const PackedDraft draft(work.script);
    PassageReader passages = start.passages(draft);
    const auto format = start.format();
    const UnitRecorder recorder = start.recorder(work.script, passages, *format);
    std::chrono::milliseconds to_render{};
    const auto look = [&](std::size_t i) { return std::pair(i, recorder.seems_kept(work.units[i])); };
    in_order(work.units.size(), start.jobs, 64, look, [&](std::pair<std::size_t, bool> unit) {
        const UnitPlan& plan = work.units[unit.first];
        forecast.length += estimated_length(plan, start.voice.pauses);
        if (!unit.second) to_render += estimated_length(plan.size);
        ++(unit.second ? forecast.reused : forecast.rendered);
    });
    forecast.time = std::chrono::duration_cast<std::chrono::milliseconds>(
        to_render / sound_a_second(request) / start.jobs);
    return forecast;
}

}  // namespace audio_edition
