// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace audio_edition {

/// Red, green and blue, 0 to 1.
struct Colour {
    double red, green, blue;
};

struct Palette {
    Colour ground;
    Colour text;    ///< at least 7:1 against the ground
    Colour accent;  ///< of the wave
};

/// The colours of a drawn cover, chosen by the first digits of a digest.
[[nodiscard]] inline const Palette& palette_for(std::string_view digest) noexcept {
    static constexpr std::array<Palette, 8> palettes{{
        {{0.114, 0.176, 0.235}, {0.965, 0.945, 0.906}, {0.929, 0.667, 0.357}},  // night blue
        {{0.208, 0.133, 0.176}, {0.973, 0.937, 0.918}, {0.886, 0.529, 0.459}},  // plum
        {{0.090, 0.220, 0.200}, {0.949, 0.953, 0.914}, {0.835, 0.741, 0.427}},  // bottle green
        {{0.259, 0.118, 0.102}, {0.980, 0.937, 0.894}, {0.949, 0.655, 0.408}},  // brick
        {{0.957, 0.929, 0.871}, {0.157, 0.133, 0.114}, {0.714, 0.290, 0.165}},  // paper
        {{0.149, 0.149, 0.169}, {0.957, 0.953, 0.941}, {0.545, 0.737, 0.722}},  // slate
        {{0.894, 0.918, 0.902}, {0.086, 0.165, 0.176}, {0.094, 0.431, 0.443}},  // mist
        {{0.953, 0.851, 0.635}, {0.204, 0.129, 0.090}, {0.694, 0.255, 0.153}},  // straw
    }};
    return palettes[std::size_t{static_cast<unsigned char>(digest[0])} * 5 % palettes.size()];
}

}  // namespace audio_edition
