// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/verify/require_agreement.h"

#include <optional>

#include "base/error.h"

namespace audio_edition {

void require_agreement(const std::filesystem::path& folder, const Manifest& manifest, VerifyDepth depth) {
    std::optional<Check> first;
    const bool agrees = verify_edition(folder, manifest, depth, [&first](const Check& check) {
        if (!check.fault.empty() && !first) first = check;
    });
    if (agrees) return;
    throw Error{ErrorKind::internal, first->where,
                "is not as it should be (" + first->what + "): " + first->fault +
                    "; nothing was published; this is a bug of audio-edition, please report it"};
}

}  // namespace audio_edition
