// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdint>
#include <utility>

#include "audio_edition/build.h"
#include "pipeline/build_start.h"
#include "pipeline/describe.h"
#include "pipeline/edition_folder.h"
#include "pipeline/estimate.h"
#include "pipeline/work_left.h"

namespace audio_edition {
namespace {

std::chrono::milliseconds length_of_chimes(const Chime& chime, const Work& work, SampleRate rate) {
    const auto sections = static_cast<std::int64_t>(work.script.sections.size());
    return std::chrono::milliseconds(to_milliseconds(chime.level().length, rate).count) * (sections - 1);
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
        forecast.words = ready->words;
        forecast.unchanged = true;
        forecast.language = manifest.language;
        forecast.language_basis = manifest.language_basis;
        forecast.voice = manifest.sound.voice;
        forecast.guests = guest_voices(manifest.sound);
        return forecast;
    }
    Work work = start.read_work();
    forecast.folder = start.folder(edition_slug(work.title, request.slug, work.document.name));
    forecast.title = work.title;
    forecast.language = work.document.language;
    forecast.language_basis = name_of(work.document.language_basis);
    forecast.voice = work.voice.name;
    forecast.guests = guest_voices(work);

    const auto format = start.format();
    Chime chime = start.chime(*format);
    chime.make_room(work.units, start.voice().pauses.heading);
    const Pace pace = start.pace(work);
    const WorkEstimate estimate = estimate_work(work, pace);
    forecast.words = estimate.words;
    forecast.length = estimate.length + length_of_chimes(chime, work, start.rate());

    const PackedDraft draft(work.script);
    PassageReader passages = start.passages(draft);
    const WorkLeft left = work_left(work, start.recorder(work.script, passages, *format), pace, start.jobs);
    forecast.reused = work.units.size() - left.units;
    forecast.rendered = left.units;
    forecast.time = estimated_work(left.sound, start.request, *start.voice().engine) / start.jobs;
    return forecast;
}

}  // namespace audio_edition
