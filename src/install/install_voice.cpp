// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/install_voice.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/staged_folder.h"
#include "install/needed_files.h"
#include "install/voice_names.h"
#include "speak/voice_text.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr int pace_before_it_is_known = 170;
constexpr std::string_view pace_setting = "pace";

/// The voice with its files in `place`, or in `otherwise` those that are not there: a model that voices share
/// need not be given again.
Voice placed(const FoundVoice& found, const fs::path& place, const fs::path& otherwise) {
    Voice voice = found.voice;
    for (const EngineKey& key : voice.engine->keys) {
        const auto setting = voice.settings.find(std::string(key.key));
        if (!key.file || setting == voice.settings.end()) continue;
        std::error_code ignored;
        const fs::path file = place / setting->second;
        setting->second = (fs::exists(file, ignored) ? file : otherwise / setting->second).native();
    }
    return voice;
}

/// The rate is the model's own pace: so it sounds as its makers heard it.
void set_pace(Voice& voice, int pace) {
    const auto key = std::ranges::find(voice.engine->keys, pace_setting, &EngineKey::key);
    pace = std::clamp(pace, voice.engine->slowest, voice.engine->fastest);
    if (key != voice.engine->keys.end()) {
        pace = std::clamp(pace, key->numbers->least, key->numbers->most);
        voice.settings[std::string(pace_setting)] = std::to_string(pace);
    }
    voice.rate = pace;
}

Voice write_voice(Voice voice, const VoiceFigures& figures, const fs::path& file) {
    voice.loudness = figures.loudness;
    set_pace(voice, figures.pace);
    AtomicFile written(file);
    written.write(voice_text(voice, file.parent_path()));
    written.commit();
    return read_voice(file);
}

/// What is wrong with a file that is not in its place yet is wrong with the one that the user gave.
Error of_given_file(const Error& error, const FoundVoice& found, const fs::path& staged) {
    for (const NeededFile& file : found.files) {
        if (error.where() == staged / file.name && !file.parts.empty())
            return {error.kind(), file.parts.front().where(), error.message()};
    }
    return error;
}

VoiceFigures hear_staged(const Voice& voice, const HearVoice& hear, const FoundVoice& found,
                         const fs::path& staged) {
    try {
        return hear(voice);
    } catch (const Error& error) {
        throw of_given_file(error, found, staged);
    }
}

}  // namespace

InstalledVoice install_voice(const FoundVoice& found, const DataFolders& folders, const HearVoice& hear) {
    if (folders.own_voices.empty())
        throw Error{ErrorKind::unavailable, "voices",
                    "there is no home folder to keep them in; set HOME, or XDG_DATA_HOME"};
    const std::string name = choose_voice_name(found, folders);
    const fs::path place = folders.own_voices / found.folder;
    StagedFolder folder(place);
    for (const NeededFile& file : found.files) stage_file(file, place / file.name, folder.path() / file.name);

    Voice voice = placed(found, folder.path(), place);
    voice.name = name;
    set_pace(voice, pace_before_it_is_known);
    const VoiceFigures figures = hear_staged(voice, hear, found, folder.path());
    folder.commit([&](const fs::path& there) {
        return std::ranges::find(found.files, there.native(), &NeededFile::name) != found.files.end();
    });
    return {write_voice(placed(found, place, place), figures, folders.own_voices / (name + ".toml")),
            figures};
}

}  // namespace audio_edition
