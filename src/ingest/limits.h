// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio_edition/source_limits.h"

namespace audio_edition {

using IngestLimits = SourceLimits;

}  // namespace audio_edition
