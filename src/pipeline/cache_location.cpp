// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "audio_edition/cache.h"

namespace audio_edition {
namespace {

/// The XDG Base Directory Specification has relative paths ignored.
std::filesystem::path absolute_path_in(const char* variable) {
    const char* value = std::getenv(variable);
    const std::filesystem::path path = value == nullptr ? "" : value;
    return path.is_absolute() ? path : std::filesystem::path();
}

}  // namespace

std::filesystem::path find_cache_folder() {
    constexpr const char* name = "audio-edition";
    if (const auto caches = absolute_path_in("XDG_CACHE_HOME"); !caches.empty()) return caches / name;
    if (const auto home = absolute_path_in("HOME"); !home.empty()) return home / ".cache" / name;
    return {};
}

}  // namespace audio_edition
