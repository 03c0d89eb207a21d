// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/build_command.h"

#include <CLI/CLI.hpp>

#include "base/error.h"
#include "cli/build_report.h"
#include "cli/console.h"
#include "cli/options/jobs_option.h"
#include "cli/options/optional_text.h"
#include "cli/options/policy_options.h"
#include "cli/options/pronunciation_options.h"
#include "cli/options/source_options.h"
#include "cli/progress/progress_views.h"
#include "cli/signals.h"
#include "cli/standard_output.h"
#include "publish/sidecar/sidecar.h"

namespace audio_edition {
namespace {

constexpr const char* example = R"(Examples:
  audio-edition build meeting.txt
  audio-edition build meeting.txt --clips --voice arthur -o editions
  audio-edition build chapter-1.txt chapter-2.txt --lexicon names.tsv --json)";

const std::map<std::string, AudioFormat> formats{
    {"mp3", AudioFormat::mp3}, {"wav", AudioFormat::wav}, {"flac", AudioFormat::flac}};

/// Lets a signal end the program at once while it reads: nothing is made yet, and standard input may never
/// end.
class EndableWhileReading final : public Progress {
  public:
    EndableWhileReading(Progress& shown, SignalWatcher& signals) : shown_(shown), signals_(signals) {}
    void started(BuildStep step) override {
        signals_.end_at_once(step == BuildStep::reading);
        shown_.started(step);
    }
    void spoken(std::size_t done, std::size_t total, std::chrono::milliseconds audio) override {
        shown_.spoken(done, total, audio);
    }

  private:
    Progress& shown_;
    SignalWatcher& signals_;
};

void add_sound_options(CLI::App& command, BuildRequest& request) {
    command.add_option("--format", request.format, "Of the sound files: mp3, wav or flac (no loss)")
        ->transform(CLI::CheckedTransformer(formats, CLI::ignore_case).description(""))
        ->type_name("NAME")
        ->default_str("mp3");
    command.add_option("--bitrate", request.kilobits, "Of MP3, constant, in kbit/s")
        ->type_name("N")
        ->capture_default_str();
    command.add_option("--quality", request.quality, "Of MP3: 0 best and slow, 9 fast")
        ->check(CLI::Range(0, 9).description(""))
        ->type_name("N")
        ->capture_default_str();
}

std::string sidecar_help() {
    std::string help = "Files beside the sound, parted by commas, or none:";
    for (const SidecarKind& kind : sidecar_kinds()) {
        help += "\n" + std::string(kind.name) + ": " + std::string(kind.description) +
                (kind.usual ? " (usual)" : "");
    }
    return help;
}

void add_edition_options(CLI::App& command, BuildRequest& request) {
    command.add_option("-o,--output", request.output, "Folder in which the edition becomes a folder")
        ->type_name("DIR")
        ->capture_default_str();
    add_text(command, "--slug", request.slug,
             "Name of the edition's folder and book, instead of one from the title", "NAME");
    command.add_flag("--clips", request.clips, "Also one file for each section, in clips/");
    command
        .add_option_function<std::vector<std::string>>(
            "--sidecars", [&request](const std::vector<std::string>& names) { request.sidecars = names; },
            sidecar_help())
        ->delimiter(',')
        ->type_name("LIST");
    command.add_flag_callback(
        "--no-opening", [&request] { request.opening = false; },
        "Do not begin with the title and the author");
    command.add_flag("--strict", request.strict,
                     "Fail when a word cannot be spoken, instead of leaving silence");
    add_jobs(command, request.jobs);
}

}  // namespace

CLI::App& BuildCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("build", "Make an audio edition of a text");
    command.footer(example);
    command.add_option("SOURCE", sources_, "The files to read, or - for standard input; one edition each")
        ->required()
        ->type_name("");
    add_edition_options(command, request_);
    add_voice(command, request_.voice);
    add_lexicons(command, request_.lexicons);
    add_sound_options(command, request_);
    add_overrides(command, overrides_);
    add_policies(command, request_.policies);
    command.add_flag("--json", json_, "Progress and results as JSON lines on standard output");
    command.add_flag("--quiet", quiet_, "Print nothing but errors");
    return command;
}

int BuildCommand::run(const CommandIo& io) {
    if (sources_.size() > 1 && request_.slug) {
        throw Error{ErrorKind::usage, "--slug",
                    "names one edition, but there are several sources; build them one by one"};
    }
    if (quiet_) io.console.silence();
    request_.title = overrides_.title;
    request_.author = overrides_.author;
    request_.language = overrides_.language;
    request_.encoding = overrides_.encoding;
    const Installation installation = find_installation();
    const std::unique_ptr<Progress> progress = make_progress(io);
    run_stoppable("build", [&](SignalWatcher& signals) {
        EndableWhileReading endable(*progress, signals);
        for (const std::filesystem::path& source : sources_) {
            request_.source = source;
            const BuildResult result = build(request_, installation, endable, io.console, signals.token());
            io.console.clear_status();
            report(result, io.output);
            request_.keep.push_back(result.folder);
        }
    });
    return 0;
}

std::unique_ptr<Progress> BuildCommand::make_progress(const CommandIo& io) const {
    if (json_) return std::make_unique<ProgressEvents>(io.output);
    if (quiet_) return std::make_unique<SilentProgress>();
    if (io.console.is_terminal()) return std::make_unique<ProgressBar>(io.console);
    return std::make_unique<ProgressLines>(io.console);
}

void BuildCommand::report(const BuildResult& result, StandardOutput& output) const {
    if (json_) {
        output.line(build_event(result));
    } else if (!quiet_) {
        output.write(build_summary(result));
    }
    output.flush();
}

}  // namespace audio_edition
