// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "publish/sidecar/sidecar.h"

namespace audio_edition {

/// <slug>.cue: a cue sheet in UTF-8, by which players and editors divide the book into its sections.
///
///     PERFORMER "Ida Holm"
///     TITLE "The Long Pier"
///     FILE "the-long-pier.mp3" MP3
///       TRACK 02 AUDIO
///         TITLE "The Storm"
///         INDEX 01 00:07:00
///
/// With clips, each is a FILE with one TRACK at 00:00:00. Times are minutes, seconds and 75ths of a second,
/// rounded down. The format has no escapes: a double quote is written as two single ones. A disc ends at
/// track 99, and so do some programs; the numbers here go on.
[[nodiscard]] std::unique_ptr<Sidecar> make_cue_sheet(const SidecarPlan& plan);

}  // namespace audio_edition
