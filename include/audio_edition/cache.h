// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace audio_edition {

/// Where what was spoken and encoded is kept, so that it is never done again: docs/formats/cache.md.
///
/// Any number of programs may use one folder at once. It may be removed at any time.
struct CacheSettings {
    std::filesystem::path folder;
    std::uint64_t limit = std::uint64_t{4} << 30;  ///< bytes; what was not used for longest goes
};

/// The user's own: $XDG_CACHE_HOME/audio-edition, else ~/.cache/audio-edition. Empty where neither is known.
[[nodiscard]] std::filesystem::path find_cache_folder();

}  // namespace audio_edition
