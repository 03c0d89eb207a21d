// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "publish/sidecar/sidecar.h"

namespace audio_edition {

/// <slug>.m3u8: the clips in order, as an extended M3U in UTF-8, for players that know no chapters.
///
///     #EXTM3U
///     #PLAYLIST:The Long Pier
///     #EXTINF:7,Ida Holm - The Storm
///     clips/02-the-storm.mp3
///
/// Seconds are rounded to the nearest, since old players read no fractions. Sections of which nothing is said
/// have no clip. Needs clips.
[[nodiscard]] std::unique_ptr<Sidecar> make_m3u8(const SidecarPlan& plan);

}  // namespace audio_edition
