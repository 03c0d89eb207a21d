// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "audio_edition/build.h"
#include "pipeline/work.h"
#include "publish/cover/cover.h"

namespace audio_edition {

/// The cover of an edition: the file that was asked for, else the source's own, within it or in a file beside
/// it, else one that is drawn; null where none is wanted. Nothing is fetched.
///
/// Throws Error as `read_file` and `check_cover` do for a file that was asked for. A picture of the source
/// that cannot be used is reported, and one is drawn; where that cannot be done, it is reported and there is
/// none.
[[nodiscard]] std::shared_ptr<const Cover> choose_cover(const BuildRequest& request, const Work& work,
                                                        Diagnostics& diagnostics);

}  // namespace audio_edition
