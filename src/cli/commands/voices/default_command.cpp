// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/voices/default_command.h"

#include <CLI/CLI.hpp>

#include "audio_edition/build.h"
#include "audio_edition/installation.h"
#include "cli/console.h"
#include "cli/options/default_voice.h"
#include "cli/standard_output.h"
#include "pipeline/choose_voice.h"
#include "pipeline/pronunciation.h"
#include "speak/voice_folders.h"

namespace audio_edition {

CLI::App& VoicesDefaultCommand::add_to(CLI::App& program) {
    CLI::App& command =
        *program.add_subcommand("default", "Say, or choose, who reads where no --voice is given");
    command.footer(
        R"(The choice is yours alone, and kept in $XDG_CONFIG_HOME/audio-edition/settings.toml. 'batch' does not look at it:
what a batch makes must not depend on who runs it, so it takes the usual voice of each language, or the one that --voice
or a line of its list names. A voice reads texts in its language; you may choose one for each.

Examples:
  audio-edition voices default
  audio-edition voices default joe)");
    command.add_option("NAME", name_, "The voice that reads texts in its language from now on")
        ->type_name("");
    return command;
}

int VoicesDefaultCommand::run(const CommandIo& io) {
    if (name_.empty()) {
        std::vector<std::string> chosen = default_voices();
        if (chosen.empty()) chosen = {voice_for(Language::english(), {}, find_data()).name};
        for (const std::string& name : chosen) io.output.line(printable(name));
        return 0;
    }
    choose_default_voice(name_);
    const std::string language = language_of(find_voice(name_, find_data())).english_base_name();
    io.output.line(printable(name_) + " reads " + language + " from now on where no --voice is given");
    return 0;
}

}  // namespace audio_edition
