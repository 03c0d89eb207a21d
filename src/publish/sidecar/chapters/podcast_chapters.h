// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "publish/sidecar/sidecar.h"

namespace audio_edition {

/// <slug>.chapters.json, as the Podcasting 2.0 namespace has it (JSON Chapters 1.2.0).
///
///     {"version": "1.2.0", "title": "The Meeting", "author": "Ann Author", "fileName": "the-meeting.mp3",
///      "chapters": [{"startTime": 0, "title": "The Meeting"}, {"startTime": 7.314, "title": "The Context"}]}
///
/// Seconds to the millisecond. Sections of which nothing is said are left out: they would begin where
/// the next one does.
[[nodiscard]] std::unique_ptr<Sidecar> make_podcast_chapters(const SidecarPlan& plan);

}  // namespace audio_edition
