// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "audio_edition/source_limits.h"
#include "ingest/source_file.h"

namespace audio_edition {

using IngestLimits = SourceLimits;

/// Throws Error{broken_input} for a file above `limits.page_bytes`: one that is a single text, called `what`
/// in the message ("page of HTML").
void refuse_large_text(const SourceFile& file, const IngestLimits& limits, std::string_view what);

}  // namespace audio_edition
