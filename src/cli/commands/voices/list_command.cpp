// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/voices/list_command.h"

#include <algorithm>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "audio_edition/installation.h"
#include "base/error.h"
#include "cli/commands/voices/available.h"
#include "cli/commands/voices/catalogue_option.h"
#include "cli/console.h"
#include "cli/options/default_voice.h"
#include "cli/size_text.h"
#include "cli/standard_output.h"
#include "cli/text_columns.h"
#include "install/voice_size.h"
#include "speak/voice_folders.h"

namespace audio_edition {
namespace {

/// "(piper, 60.3 MiB, CC0, your default)"; nothing where there is nothing to say.
std::string remarks(const Voice& voice, const std::optional<std::string>& chosen) {
    constexpr std::size_t longest_licence = 32;
    std::vector<std::string> all;
    if (voice.engine != engines().front()) {
        all.emplace_back(voice.engine->name);
        if (!files_of(voice).empty()) all.push_back(size_text(bytes_of(voice)));
        const std::string licence = voice.licence.substr(0, voice.licence.find(" ("));
        all.push_back(licence.empty() || licence.size() > longest_licence
                          ? "licence: voices show " + voice.name
                          : licence);
    }
    if (voice.name == chosen) all.emplace_back("your default");
    std::string text;
    for (const std::string& each : all) text += (text.empty() ? "  (" : ", ") + each;
    return text.empty() ? text : text + ")";
}

/// The list must come whatever is in the settings.
std::optional<std::string> default_or_warning(Diagnostics& diagnostics) {
    try {
        return default_voice();
    } catch (const Error& error) {
        diagnostics.warn(error.where(), error.message());
        return std::nullopt;
    }
}

}  // namespace

CLI::App& VoicesListCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("list", "Name, language and description of each voice");
    command.footer(R"(Examples:
  audio-edition voices list
  audio-edition voices list --available en)");
    available_ =
        command
            .add_option(
                "--available", language_,
                "Those of Piper's catalogue instead, which is downloaded; in a language, such as en or en-GB")
            ->expected(0, 1)
            ->type_name("[LANG]");
    add_catalogue_address(command, base_);
    return command;
}

int VoicesListCommand::run(const CommandIo& io) {
    if (available_->count() > 0) {
        list_available(base_, language_, io);
        return 0;
    }
    const std::vector<Voice> voices = read_voices(find_data(), io.console);
    const std::optional<std::string> chosen = default_or_warning(io.console);
    std::size_t widest = 12;
    for (const Voice& voice : voices) widest = std::max(widest, voice.name.size());
    for (const Voice& voice : voices)
        io.output.line(printable(padded_right(voice.name, widest) + "  " + padded_right(voice.language, 6) +
                                 "  " + voice.description + remarks(voice, chosen)));
    return 0;
}

}  // namespace audio_edition
