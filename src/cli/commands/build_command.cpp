// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/build_command.h"

#include <CLI/CLI.hpp>

#include "base/error.h"
#include "cli/build_report.h"
#include "cli/console.h"
#include "cli/options/build_options.h"
#include "cli/options/jobs_option.h"
#include "cli/progress/progress_views.h"
#include "cli/signals.h"
#include "cli/standard_output.h"

namespace audio_edition {
namespace {

constexpr const char* example = R"(Examples:
  audio-edition build meeting.txt
  audio-edition build meeting.txt --clips --voice arthur -o editions
  audio-edition build chapter-1.txt chapter-2.txt --lexicon names.tsv --json)";

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

}  // namespace

CLI::App& BuildCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("build", "Make an audio edition of a text");
    command.footer(example);
    command.add_option("SOURCE", sources_, "The files to read, or - for standard input; one edition each")
        ->required()
        ->type_name("");
    command.add_option("-o,--output", request_.output, "Folder in which the edition becomes a folder")
        ->type_name("DIR")
        ->capture_default_str();
    add_build_options(command, request_);
    command.add_flag("--replace", request_.replace,
                     "Replace any edition that has the name, also one made from another source");
    add_strict(command, request_);
    command.add_flag("--verify", request_.verify,
                     "Read all of it back and decode it before it is published, as 'verify' does");
    add_jobs(command, request_.jobs);
    cache_.add_to(command);
    command.add_flag("--dry-run", dry_run_, "Tell what would be spoken and how long it would take, and stop");
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
    request_.cache = cache_.settings();
    const Installation installation = find_installation();
    const std::unique_ptr<Progress> progress = make_progress(io);
    run_stoppable("build", [&](SignalWatcher& signals) {
        EndableWhileReading endable(*progress, signals);
        for (const std::filesystem::path& source : sources_) {
            request_.source = source;
            if (dry_run_) {
                const BuildForecast told =
                    forecast(request_, installation, endable, io.console, signals.token());
                io.console.clear_status();
                io.output.line(json_ ? forecast_event(told) : forecast_summary(told));
                continue;
            }
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
