// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/voice_names.h"

#include <algorithm>

#include "base/error.h"
#include "text/nearest_name.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_name = 60;

bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '#';
}

/// Whether the voice file was written for the same files and the same speaker.
bool is_same_voice(const fs::path& file, const FoundVoice& found) {
    try {
        const Voice there = read_voice(file);
        for (const EngineKey& key : found.voice.engine->keys) {
            const std::string name(key.key);
            const auto wanted = found.voice.settings.find(name);
            const auto has = there.settings.find(name);
            if (!key.file || wanted == found.voice.settings.end()) continue;
            if (has == there.settings.end() ||
                fs::path(has->second) != fs::absolute(file.parent_path()) / found.folder / wanted->second)
                return false;
        }
        return there.engine == found.voice.engine;
    } catch (const Error&) {
        return false;
    }
}

}  // namespace

std::string voice_name_from(std::string_view text) {
    std::string name;
    while (true) {
        const std::size_t end = text.find('_');
        const std::string part = slug(text.substr(0, end), longest_name);
        name += name.empty() || part.empty() ? part : "_" + part;
        if (end == std::string_view::npos) return name.substr(0, longest_name);
        text.remove_prefix(end + 1);
    }
}

void require_voice_name(const std::string& name) {
    if (name.empty() || name.size() > longest_name || !std::ranges::all_of(name, is_name_character) ||
        name.front() == '-' || name.front() == '#')
        throw Error{ErrorKind::usage, "--name '" + name + "'",
                    "cannot be a voice's; use lower-case letters, digits, - and _, as in joe-2"};
}

std::string choose_voice_name(const FoundVoice& found, const DataFolders& folders) {
    std::vector<std::string> taken;
    for (const std::string& name : found.names) {
        if (name.empty()) continue;
        std::error_code ignored;
        const fs::path own = folders.own_voices / (name + ".toml");
        const bool programs = fs::exists(folders.voices / (name + ".toml"), ignored);
        if (!programs && (!fs::exists(own, ignored) || is_same_voice(own, found))) return name;
        taken.push_back(name);
    }
    throw Error{ErrorKind::cannot_create, "voice '" + found.voice.description + "'",
                "there is another voice called " + listed(taken) + "; give this one a --name"};
}

}  // namespace audio_edition
