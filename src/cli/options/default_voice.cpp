// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/default_voice.h"

#include <filesystem>

#include <CLI/CLI.hpp>

#include "audio_edition/installation.h"
#include "base/error.h"
#include "base/user_folders.h"
#include "pipeline/pronunciation.h"
#include "speak/default_voice.h"
#include "speak/usual_voice.h"
#include "speak/voice_folders.h"
#include "text/nearest_name.h"

namespace audio_edition {
namespace {

std::filesystem::path settings_file() {
    const auto folder = find_user_settings();
    return folder.empty() ? folder : folder / "settings.toml";
}

/// For the help, which must come whatever is in the file.
void show_default(CLI::Option& option) {
    try {
        const std::vector<std::string> chosen = default_voices();
        if (!chosen.empty()) option.default_str(listed(chosen, "or"));
    } catch (const Error&) {  // is reported by what needs the voice
    }
}

std::filesystem::path require_settings_file() {
    auto file = settings_file();
    if (!file.empty()) return file;
    throw Error{ErrorKind::unavailable, "voices default",
                "there is no home folder to keep it in; set HOME, or XDG_CONFIG_HOME"};
}

/// What they name now need not be there any more.
std::vector<std::string> defaults_that_can_be_read() {
    try {
        return default_voices();
    } catch (const Error&) {  // is written anew
        return {};
    }
}

bool speak_one_language(const Voice& one, const std::string& other, const DataFolders& data) {
    try {
        return speaks_language(find_voice(other, data), language_of(one));
    } catch (const Error&) {  // is no voice any more
        return true;
    }
}

}  // namespace

std::vector<std::string> default_voices() {
    return read_default_voices(settings_file());
}

void choose_default_voice(const std::string& name) {
    const DataFolders data = find_data();
    const Voice voice = find_voice(name, data);
    std::vector<std::string> chosen = defaults_that_can_be_read();
    std::erase_if(chosen, [&](const std::string& other) { return speak_one_language(voice, other, data); });
    chosen.push_back(name);
    write_default_voices(require_settings_file(), chosen);
}

void forget_default_voice(const std::string& name) {
    std::vector<std::string> chosen = default_voices();
    if (std::erase(chosen, name) == 0) return;
    if (!chosen.empty()) return write_default_voices(settings_file(), chosen);
    std::error_code failure;
    std::filesystem::remove(settings_file(), failure);
    if (failure)
        throw system_error(ErrorKind::io, settings_file().native(), "cannot remove", failure.value());
}

void use_default_voices(CLI::App& command, std::vector<std::string>& voices) {
    CLI::Option* const option = command.get_option("--voice");
    show_default(*option);
    command.parse_complete_callback([option, &voices] {
        if (option->empty()) voices = default_voices();
    });
}

}  // namespace audio_edition
