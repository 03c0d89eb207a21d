// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/voices_command.h"

#include <cstdint>

#include <CLI/CLI.hpp>

#include "audio/sound_file.h"
#include "audio_edition/installation.h"
#include "base/atomic_file.h"
#include "cli/clock_time.h"
#include "cli/console.h"
#include "cli/signals.h"
#include "cli/standard_output.h"
#include "cli/text_columns.h"
#include "document/reading_choices.h"
#include "pipeline/sample.h"
#include "speak/voice.h"

namespace audio_edition {
namespace {

constexpr const char* voices_example = R"(Examples:
  audio-edition voices
  audio-edition voices show amber
  audio-edition voices sample amber 'Is this the voice for my book?' -o amber.wav)";

std::string setting(std::string_view name, const std::string& value) {
    return padded_right(std::string(name), 18) + value;
}

std::string in_ms(Milliseconds time) {
    return std::to_string(time.count) + " ms";
}

}  // namespace

CLI::App& VoicesCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("voices", "List the voices, show one, or hear one");
    command.footer(voices_example);
    command.require_subcommand(0, 1);
    command.add_subcommand("list", "Name, language and description of each voice");
    show_ = command.add_subcommand("show", "All settings of one voice");
    show_->footer("Example:\n  audio-edition voices show amber");
    show_->add_option("NAME", name_, "A voice, or a voice file")->required()->type_name("");
    sample_ = command.add_subcommand("sample", "Let a voice read a sentence into a WAV file");
    sample_->footer("Example:\n  audio-edition voices sample amber -o amber.wav");
    sample_->add_option("NAME", name_, "A voice, or a voice file")->required()->type_name("");
    sample_->add_option("TEXT", text_, "What to read; a sentence of ours where not given")->type_name("");
    sample_->add_option("-o,--output", file_, "The file to write; NAME.wav where not given")
        ->type_name("FILE");
    return command;
}

int VoicesCommand::run(const CommandIo& io) {
    if (show_->parsed()) {
        show(io.output);
    } else if (sample_->parsed()) {
        sample(io);
    } else {
        list(io.output);
    }
    return 0;
}

void VoicesCommand::list(StandardOutput& output) const {
    for (const Voice& voice : read_voices(find_data().voices)) {
        output.line(padded_right(voice.name, 12) + "  " + padded_right(voice.language, 6) + "  " +
                    voice.description);
    }
}

void VoicesCommand::show(StandardOutput& output) const {
    const Voice voice = find_voice(name_, find_data().voices);
    output.line(setting("name", voice.name));
    output.line(setting("description", voice.description));
    output.line(setting("language", voice.language));
    output.line(setting("engine", std::string(voice.engine->name)));
    for (const EngineKey& key : voice.engine->keys) {
        if (const auto found = voice.settings.find(std::string(key.key)); found != voice.settings.end())
            output.line(setting(key.label, found->second));
        else if (key.numbers)
            output.line(setting(key.label, std::to_string(key.numbers->usual)));
    }
    output.line(setting("rate", std::to_string(voice.rate) + " words a minute"));
    output.line(setting("pauses", "sentence " + in_ms(voice.pauses.sentence) + ", paragraph " +
                                      in_ms(voice.pauses.paragraph) + ", scene " + in_ms(voice.pauses.scene) +
                                      ", heading " + in_ms(voice.pauses.heading) + ", section " +
                                      in_ms(voice.pauses.section)));
    if (const std::string reading = describe(voice.reading); !reading.empty())
        output.line(setting("reading", reading));
}

void VoicesCommand::sample(const CommandIo& io) const {
    const Installation installation = find_installation();
    const Voice voice = find_voice(name_, installation.data.voices);
    const std::filesystem::path destination =
        file_.empty() ? std::filesystem::path(voice.name + ".wav") : file_;
    Pcm pcm;
    run_stoppable("voices sample", [&](const SignalWatcher& signals) {
        pcm = speak_sample(text_, voice, installation, io.console, signals.token());
    });

    AtomicFile file(destination);
    SoundFileWriter writer(file.staging_path(), SoundFormat::wav, pcm.rate, {voice.name, "", ""});
    writer.write(pcm.samples);
    writer.finish();
    file.commit();
    io.output.line(printable(destination.string()) + "  " +
                   clock_time(std::chrono::milliseconds(to_milliseconds(pcm.length(), pcm.rate).count)));
}

}  // namespace audio_edition
