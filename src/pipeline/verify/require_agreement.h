// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "pipeline/verify/verify_edition.h"

namespace audio_edition {

/// Reads files back before they are published as the edition that `manifest` describes. Throws
/// Error{internal} naming the first that does not agree with the others, besides what `verify_edition`
/// throws.
void require_agreement(const std::filesystem::path& folder, const Manifest& manifest, VerifyDepth depth);

}  // namespace audio_edition
