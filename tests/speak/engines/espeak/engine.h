// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "speak/engines/espeak/phoneme_inventory.h"

namespace audio_edition {

/// The real engine, to ask what it makes of phonemes. One voice at a time, one thread, as the library is.
class Engine {
  public:
    /// The voice that has `inventory`.
    explicit Engine(PhonemeInventory inventory);

    /// The mnemonics that the engine understood, stress marks with them, `_` between words left out:
    ///
    ///     read("k'A:n")    {"k", "'A:", "n"}
    [[nodiscard]] std::vector<std::string> read(std::string_view phonemes) const;

    /// Samples that the phonemes last when spoken.
    [[nodiscard]] std::size_t samples(std::string_view phonemes) const;
};

/// `mnemonics` without what the engine adds between two vowels, and with one name for the sounds that it
/// exchanges by their neighbours: the t of "water", the n of "bank", the schwa before an r, the last i of an
/// American word.
[[nodiscard]] std::vector<std::string> unchanged(const std::vector<std::string>& mnemonics);

}  // namespace audio_edition
