// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/voices/sample_command.h"

#include <chrono>

#include <CLI/CLI.hpp>

#include "audio/sound_file.h"
#include "audio_edition/installation.h"
#include "base/atomic_file.h"
#include "cli/clock_time.h"
#include "cli/console.h"
#include "cli/signals.h"
#include "cli/standard_output.h"
#include "pipeline/sample.h"
#include "speak/voice_folders.h"

namespace audio_edition {

CLI::App& VoicesSampleCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("sample", "Let a voice read a sentence into a WAV file");
    command.footer("Example:\n  audio-edition voices sample amber -o amber.wav");
    command.add_option("NAME", name_, "A voice, or a voice file")->required()->type_name("");
    command.add_option("TEXT", text_, "What to read; a sentence of ours where not given")->type_name("");
    command.add_option("-o,--output", file_, "The file to write; NAME.wav where not given")
        ->type_name("FILE");
    return command;
}

int VoicesSampleCommand::run(const CommandIo& io) {
    const Installation installation = find_installation();
    const Voice voice = find_voice(name_, installation.data);
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
    return 0;
}

}  // namespace audio_edition
