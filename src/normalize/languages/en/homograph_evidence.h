// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "normalize/languages/en/surroundings.h"

namespace audio_edition::en {

/// What a word may be in its sentence, as far as the sound of English homographs depends on it.
enum class Part : std::uint8_t {
    singular,    ///< a record
    plural,      ///< two records
    adjective,   ///< a perfect day
    plain,       ///< to record, they record
    third,       ///< she records
    past,        ///< she wound it
    participle,  ///< it was wound
    count_of_parts
};

/// How much better each part fits a place than it fits any place, in decibans: ten times as likely is 10, a
/// thousand times 30. Evidence from different places adds up.
class PartWeights {
  public:
    static constexpr std::size_t parts = static_cast<std::size_t>(Part::count_of_parts);

    constexpr PartWeights() = default;
    constexpr PartWeights(int singular, int plural, int adjective, int plain, int third, int past,
                          int participle)
        : weights_{singular, plural, adjective, plain, third, past, participle} {}

    [[nodiscard]] constexpr int operator[](Part part) const {
        return weights_[static_cast<std::size_t>(part)];
    }
    constexpr PartWeights& operator+=(const PartWeights& other) {
        for (std::size_t i = 0; i < parts; ++i) weights_[i] += other.weights_[i];
        return *this;
    }
    [[nodiscard]] constexpr PartWeights halved() const {
        PartWeights half = *this;
        for (int& weight : half.weights_) weight /= 2;
        return half;
    }

  private:
    std::array<int, parts> weights_{};
};

/// What the neighbours say of the part of the word between them: grammar only, the same for every word.
///
///     They will … it.      plain 15 + 8         singular -12 - 12    adjective -6 - 16
[[nodiscard]] PartWeights part_evidence(const Surroundings& around);

}  // namespace audio_edition::en
