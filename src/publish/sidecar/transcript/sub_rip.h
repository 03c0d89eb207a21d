// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "publish/sidecar/sidecar.h"

namespace audio_edition {

/// <slug>.srt: SubRip captions of at most two lines of 32 characters, as the Podcasting 2.0 namespace asks
/// for.
///
///     1
///     00:00:02,310 --> 00:00:05,022
///     In the evening the boats
///     came home, one after another,
///
/// A caption is a sentence or a part of one, cut between words into parts of about the same length; a longer
/// word stands on a line of its own. It ends where the next part begins, or with its sentence. SubRip knows
/// no escapes: text stands as it is written, but `-->`, which becomes `→`.
[[nodiscard]] std::unique_ptr<Sidecar> make_sub_rip(const SidecarPlan& plan);

}  // namespace audio_edition
