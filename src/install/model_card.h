// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// What a MODEL_CARD says of where a voice comes from, in its own words, each on one line; empty where it
/// says nothing.
struct ModelCard {
    std::string licence;  ///< of the recordings: "CC0"
    std::string trained;  ///< "Finetuned from U.S. English lessac voice (medium quality)."
};

/// Reads a card in Markdown: `License:` (or `Licence:`) in a list, with the `URL:` of the same section where
/// the licence is an address or says to see it; and all that stands under a heading "Training".
///
///     ## Dataset
///     * URL: https://example.org/voice
///     * License: See URL                  licence "See URL (https://example.org/voice)"
///     ## Training
///     Trained from scratch.               trained "Trained from scratch."
///
/// Takes any bytes; never fails.
[[nodiscard]] ModelCard read_model_card(std::string_view text);

}  // namespace audio_edition
