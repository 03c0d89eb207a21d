// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/voice_size.h"

#include <string>
#include <system_error>

namespace audio_edition {

std::vector<std::filesystem::path> files_of(const Voice& voice) {
    std::vector<std::filesystem::path> files;
    for (const EngineKey& key : voice.engine->keys) {
        const auto setting = voice.settings.find(std::string(key.key));
        if (key.file && setting != voice.settings.end()) files.emplace_back(setting->second);
    }
    return files;
}

std::uint64_t bytes_of(const Voice& voice) {
    std::uint64_t bytes = 0;
    for (const auto& file : files_of(voice)) {
        std::error_code failure;
        const std::uint64_t size = std::filesystem::file_size(file, failure);
        if (!failure) bytes += size;
    }
    return bytes;
}

}  // namespace audio_edition
