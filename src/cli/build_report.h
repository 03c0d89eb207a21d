// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "audio_edition/build.h"

namespace audio_edition {

/// What was made, for people: where it is, how long, its chapters, and how to listen.
[[nodiscard]] std::string build_summary(const BuildResult& result);

/// The same for programs, as one line of JSON without a line end.
///
///     {"event":"done","folder":"out/the-meeting","book":"out/the-meeting/the-meeting.mp3","title":"The
///     Meeting",
///      "author":"Ann Author","length_ms":30000,"sections":[{"title":"The
///      Meeting","level":1,"start_ms":0}],"unspoken":0,
///      "rendered":3,"reused":0,"unchanged":false}
[[nodiscard]] std::string build_event(const BuildResult& result);

/// What would be made, on one line without a line end.
///
///     out/the-meeting: about 12:30; 3 units to speak, 41 in the cache; about 0:01 of work
[[nodiscard]] std::string forecast_summary(const BuildForecast& forecast);

/// The same for programs.
///
///     {"event":"forecast","folder":"out/the-meeting","title":"The Meeting","length_ms":750000,"rendered":3,
///      "reused":41,"unchanged":false,"time_ms":900}
[[nodiscard]] std::string forecast_event(const BuildForecast& forecast);

}  // namespace audio_edition
