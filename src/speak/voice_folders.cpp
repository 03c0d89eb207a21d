// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/voice_folders.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/error.h"
#include "speak/engine_voice.h"
#include "text/nearest_name.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view voice_extension = ".toml";
constexpr std::string_view speaker_key = "speaker";

std::vector<fs::path> voice_files(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() == voice_extension && !entry.path().stem().native().starts_with('.'))
            files.push_back(entry.path());
    }
    if (error) throw system_error(ErrorKind::no_input, folder.string(), "cannot read", error.value());
    std::ranges::sort(files);
    return files;
}

/// None where the folder is missing: the user need not have one.
std::vector<fs::path> own_voice_files(const DataFolders& folders) {
    std::error_code ignored;
    if (folders.own_voices.empty() || !fs::exists(folders.own_voices, ignored)) return {};
    return voice_files(folders.own_voices);
}

Error no_such_voice(const std::string& name, const DataFolders& folders) {
    constexpr std::size_t most_listed = 12;
    const std::vector<std::string> names = voice_names(folders);
    const std::string there = names.empty()                ? "there are none in " + folders.voices.string()
                              : names.size() > most_listed ? "'audio-edition voices' lists those there are"
                                                           : "there are " + listed(names, "and");
    return {ErrorKind::unavailable, "voice '" + name + "'",
            "no such voice; " + there + did_you_mean(name, names)};
}

bool is_path(const std::string& name) {
    return name.find('/') != std::string::npos || name.ends_with(voice_extension);
}

std::optional<fs::path> file_of_name(const std::string& name, const DataFolders& folders) {
    if (name.empty()) return std::nullopt;
    for (const fs::path& folder : {folders.own_voices, folders.voices}) {
        if (folder.empty()) continue;
        fs::path file = folder / (name + std::string(voice_extension));
        std::error_code ignored;
        if (fs::is_regular_file(file, ignored)) return file;
    }
    return std::nullopt;
}

/// The 92 of libritts_r#92, and the name before it.
std::optional<std::pair<std::string, int>> speaker_in(const std::string& name) {
    const std::size_t mark = name.rfind('#');
    if (mark == std::string::npos) return std::nullopt;
    int number = 0;
    const char* const end = name.data() + name.size();
    const auto [last, error] = std::from_chars(name.data() + mark + 1, end, number);
    if (error != std::errc{} || last != end || number < 0) return std::nullopt;
    return std::pair(name.substr(0, mark), number);
}

void choose_speaker(Voice& voice, int speaker) {
    const auto key = std::ranges::find(voice.engine->keys, speaker_key, &EngineKey::key);
    const std::string name = voice.name + "#" + std::to_string(speaker);
    if (key == voice.engine->keys.end()) {
        throw Error{ErrorKind::unavailable, "voice '" + name + "'",
                    "'" + voice.name + "' has one speaker; ask for it without the number"};
    }
    voice.settings[std::string(speaker_key)] = std::to_string(speaker);
    voice.name = name;
    voice.loudness.reset();
}

}  // namespace

VoiceReference refer_to_voice(const std::string& name, const DataFolders& folders) {
    if (is_path(name)) return {name, std::nullopt};
    if (auto file = file_of_name(name, folders)) return {std::move(*file), std::nullopt};
    if (const auto speaker = speaker_in(name)) {
        if (auto file = file_of_name(speaker->first, folders)) return {std::move(*file), speaker->second};
    }
    if (auto voice = engine_voice(name)) return {{}, std::nullopt, std::move(voice)};
    throw no_such_voice(name, folders);
}

fs::path voice_file(const std::string& name, const DataFolders& folders) {
    return refer_to_voice(name, folders).file;
}

Voice find_voice(const std::string& name, const DataFolders& folders) {
    const VoiceReference reference = refer_to_voice(name, folders);
    if (reference.without_file) return *reference.without_file;
    Voice voice = read_voice(reference.file);
    if (reference.speaker) choose_speaker(voice, *reference.speaker);
    return voice;
}

Voice find_voice(const std::string& name, const fs::path& folder) {
    return find_voice(name, DataFolders{folder, {}, {}});
}

std::vector<Voice> read_voices(const fs::path& folder) {
    std::vector<Voice> voices;
    for (const auto& file : voice_files(folder)) voices.push_back(read_voice(file));
    return voices;
}

std::vector<Voice> read_voices(const DataFolders& folders, Diagnostics& diagnostics) {
    std::vector<Voice> voices;
    for (const fs::path& file : own_voice_files(folders)) {
        try {
            voices.push_back(read_voice(file));
        } catch (const Error& error) {
            diagnostics.warn(error.where(), error.message() + "; until then there is no such voice");
        }
    }
    for (const fs::path& file : voice_files(folders.voices)) {
        if (voice_file(file.stem().string(), folders) == file) voices.push_back(read_voice(file));
    }
    std::ranges::sort(voices, {}, &Voice::name);
    return voices;
}

std::vector<std::string> voice_names(const DataFolders& folders) {
    std::vector<std::string> names;
    for (const auto& files : {voice_files(folders.voices), own_voice_files(folders)})
        for (const fs::path& file : files) names.push_back(file.stem().string());
    std::ranges::sort(names);
    const auto repeated = std::ranges::unique(names);
    names.erase(repeated.begin(), repeated.end());
    return names;
}

}  // namespace audio_edition
