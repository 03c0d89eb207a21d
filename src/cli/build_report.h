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

}  // namespace audio_edition
