// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/user_folders.h"

#include <cstdlib>

#include "audio_edition/cache.h"

namespace audio_edition {
namespace {

constexpr const char* own_name = "audio-edition";

std::filesystem::path absolute_path_in(const char* variable) {
    const char* value = std::getenv(variable);
    const std::filesystem::path path = value == nullptr ? "" : value;
    return path.is_absolute() ? path : std::filesystem::path();
}

std::filesystem::path user_folder(const char* variable, const char* usual) {
    if (const auto chosen = absolute_path_in(variable); !chosen.empty()) return chosen / own_name;
    if (const auto home = absolute_path_in("HOME"); !home.empty()) return home / usual / own_name;
    return {};
}

std::filesystem::path in_user_data(const char* name) {
    const auto data = find_user_data();
    return data.empty() ? data : data / name;
}

}  // namespace

std::filesystem::path find_user_data() {
    return user_folder("XDG_DATA_HOME", ".local/share");
}

std::filesystem::path find_user_settings() {
    return user_folder("XDG_CONFIG_HOME", ".config");
}

std::filesystem::path find_own_voices() {
    return in_user_data("voices");
}

std::filesystem::path find_own_runtime() {
    return in_user_data("onnxruntime");
}

std::filesystem::path find_cache_folder() {
    return user_folder("XDG_CACHE_HOME", ".cache");
}

}  // namespace audio_edition
