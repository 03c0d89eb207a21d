// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "audio_edition/build.h"

namespace audio_edition {

/// What was made, for people: where it is, how long, its chapters, what each file is for, and how to listen.
[[nodiscard]] std::string build_summary(const BuildResult& result);

/// How long it is, and of how many chapters, on one line: `The Meeting  0:30  3 chapters`
[[nodiscard]] std::string book_line(const std::string& name, const BuildResult& result);

/// The same as the summary for programs, as one line of JSON without a line end.
///
///     {"event":"done","source":"meeting.txt","folder":"out/the-meeting","book":"out/the-meeting/the-meeting.mp3",
///      "title":"The Meeting","author":"Ann Author","length_ms":30000,
///      "sections":[{"title":"The Meeting","level":1,"start_ms":0}],
///      "files":[{"kind":"page","path":"out/the-meeting/index.html"},{"kind":"book","path":"…"},…],
///      "unspoken":0,"rendered":3,"reused":0,"unchanged":false}
[[nodiscard]] std::string build_event(const std::filesystem::path& source, const BuildResult& result);

/// What would be made, on one line without a line end.
///
///     out/the-meeting: about 12:30; 3 units to speak, 41 in the cache; about 0:01 of work
[[nodiscard]] std::string forecast_summary(const BuildForecast& forecast);

/// The same for programs.
///
///     {"event":"forecast","source":"meeting.txt","folder":"out/the-meeting","title":"The Meeting","length_ms":750000,"rendered":3,
///      "reused":41,"unchanged":false,"time_ms":900}
[[nodiscard]] std::string forecast_event(const std::filesystem::path& source, const BuildForecast& forecast);

}  // namespace audio_edition
