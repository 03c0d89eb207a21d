// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/voices/show_command.h"

#include <CLI/CLI.hpp>

#include "audio_edition/installation.h"
#include "cli/console.h"
#include "cli/size_text.h"
#include "cli/standard_output.h"
#include "cli/text_columns.h"
#include "document/reading_choices.h"
#include "install/voice_size.h"
#include "speak/voice_folders.h"

namespace audio_edition {
namespace {

std::string setting(std::string_view name, const std::string& value) {
    return padded_right(std::string(name), 18) + printable(value);
}

std::string in_ms(Milliseconds time) {
    return std::to_string(time.count) + " ms";
}

std::string pauses_text(const Pauses& pauses) {
    return "sentence " + in_ms(pauses.sentence) + ", paragraph " + in_ms(pauses.paragraph) + ", scene " +
           in_ms(pauses.scene) + ", heading " + in_ms(pauses.heading) + ", section " + in_ms(pauses.section);
}

void show_engine(const Voice& voice, StandardOutput& output) {
    output.line(setting("engine", std::string(voice.engine->name)));
    for (const EngineKey& key : voice.engine->keys) {
        if (const auto found = voice.settings.find(std::string(key.key)); found != voice.settings.end())
            output.line(setting(key.label, found->second));
        else if (key.numbers)
            output.line(setting(key.label, std::to_string(key.numbers->usual)));
    }
    if (!files_of(voice).empty()) output.line(setting("size", size_text(bytes_of(voice))));
}

}  // namespace

CLI::App& VoicesShowCommand::add_to(CLI::App& program) {
    CLI::App& command =
        *program.add_subcommand("show", "All settings of one voice, its licence, and its origin");
    command.footer("Example:\n  audio-edition voices show amber");
    command.add_option("NAME", name_, "A voice, or a voice file")->required()->type_name("");
    return command;
}

int VoicesShowCommand::run(const CommandIo& io) {
    const Voice voice = find_voice(name_, find_data());
    StandardOutput& output = io.output;
    output.line(setting("name", voice.name));
    output.line(setting("description", voice.description));
    output.line(setting("language", voice.language));
    show_engine(voice, output);
    output.line(setting("rate", std::to_string(voice.rate) + " words a minute"));
    output.line(setting("pauses", pauses_text(voice.pauses)));
    if (const std::string reading = describe(voice.reading); !reading.empty())
        output.line(setting("reading", reading));
    if (!voice.licence.empty()) output.line(setting("licence", voice.licence));
    if (!voice.trained.empty()) output.line(setting("trained", voice.trained));
    return 0;
}

}  // namespace audio_edition
