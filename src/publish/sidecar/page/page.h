// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "publish/sidecar/sidecar.h"

namespace audio_edition {

/// index.html: the text, with the word that is spoken marked, and a player. docs/formats/read-along.md
/// describes it.
///
/// One file with its style, script and times in it; the sound beside it is referred to by its name. It works
/// from a file, from any host, and in a frame. Text appears in it as text only: nothing of it reaches a
/// script, and a policy forbids all scripts but its own. Written as the units come.
[[nodiscard]] std::unique_ptr<Sidecar> make_page(const SidecarPlan& plan);

}  // namespace audio_edition
