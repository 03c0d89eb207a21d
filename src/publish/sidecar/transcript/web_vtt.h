// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "publish/sidecar/sidecar.h"

namespace audio_edition {

/// <slug>.vtt: WebVTT (W3C), a cue for each sentence, with a timestamp before each of its words.
///
///     WEBVTT
///
///     1
///     00:00:00.104 --> 00:00:01.310
///     The <00:00:00.214>Long <00:00:00.585>Pier
///
/// Text as written, on one line, with `&`, `<` and `>` escaped, so nothing in it can be taken for a tag or a
/// timing. Cues are in order, do not overlap, and end with the last audible sample of their sentence. A word
/// that is heard within the same millisecond as the one before gets no timestamp, as the standard demands.
[[nodiscard]] std::unique_ptr<Sidecar> make_web_vtt(const SidecarPlan& plan);

}  // namespace audio_edition
