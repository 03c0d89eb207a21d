// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/default_voice.h"

#include <filesystem>

#include <CLI/CLI.hpp>

#include "base/error.h"
#include "base/user_folders.h"
#include "speak/default_voice.h"

namespace audio_edition {
namespace {

std::filesystem::path settings_file() {
    const auto folder = find_user_settings();
    return folder.empty() ? folder : folder / "settings.toml";
}

/// For the help, which must come whatever is in the file.
void show_default(CLI::Option& option) {
    try {
        if (const auto chosen = default_voice()) option.default_str(*chosen);
    } catch (const Error&) {  // is reported by what needs the voice
    }
}

}  // namespace

std::optional<std::string> default_voice() {
    return read_default_voice(settings_file());
}

void choose_default_voice(const std::string& name) {
    const auto file = settings_file();
    if (file.empty())
        throw Error{ErrorKind::unavailable, "voices default",
                    "there is no home folder to keep it in; set HOME, or XDG_CONFIG_HOME"};
    write_default_voice(file, name);
}

void forget_default_voice() {
    std::error_code failure;
    std::filesystem::remove(settings_file(), failure);
    if (failure)
        throw system_error(ErrorKind::io, settings_file().native(), "cannot remove", failure.value());
}

void use_default_voice(CLI::App& command, std::string& voice) {
    CLI::Option* const option = command.get_option("--voice");
    show_default(*option);
    command.parse_complete_callback([option, &voice] {
        if (option->empty()) voice = default_voice().value_or(voice);
    });
}

}  // namespace audio_edition
