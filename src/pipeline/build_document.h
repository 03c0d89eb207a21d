// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "audio_edition/build.h"
#include "document/document.h"

namespace audio_edition {

/// `build` of a document that was read, or made, already; `request.source` is not looked at.
[[nodiscard]] BuildResult build_document(Document document, const BuildRequest& request,
                                         const Installation& installation, Progress& progress,
                                         Diagnostics& diagnostics, std::stop_token stop);

}  // namespace audio_edition
