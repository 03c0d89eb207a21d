// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>

#include "audio_edition/verify.h"
#include "publish/manifest/manifest.h"

namespace audio_edition {

/// How much of an edition is read back.
enum class VerifyDepth {
    agreement,  ///< what costs next to nothing: all outputs agree on what is heard when; no digests, nothing decoded
    everything,  ///< all of it
};

/// `verify_edition` for files whose manifest is not written yet.
[[nodiscard]] bool verify_edition(const std::filesystem::path& folder, const Manifest& manifest,
                                  VerifyDepth depth, const std::function<void(const Check&)>& report);

}  // namespace audio_edition
