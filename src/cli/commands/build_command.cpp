// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/build_command.h"

#include <array>

#include <CLI/CLI.hpp>

#include "base/error.h"
#include "cli/build/build_view.h"
#include "cli/build/source_builds.h"
#include "cli/build/standard_output_build.h"
#include "cli/console.h"
#include "cli/failure_report.h"
#include "cli/options/build_options.h"
#include "cli/options/default_voice.h"
#include "cli/options/jobs_option.h"
#include "cli/options/request_check.h"
#include "pipeline/choose_voice.h"
#include "pipeline/pronunciation.h"

namespace audio_edition {
namespace {

constexpr const char* build_example = R"(Examples:
  audio-edition build meeting.txt
  audio-edition build meeting.txt --clips --voice arthur -o editions
  audio-edition build chapter-1.txt chapter-2.txt --lexicon names.tsv --json
  curl -s https://example.org/article | audio-edition build -
  audio-edition build meeting.txt --format wav -o - | sox -t wav - meeting.ogg

With several sources, one that fails does not keep the others from being made; the exit status is that of the first
that failed. --json prints {"event":"step"|"progress"|"done"|"error"|"end", …}, a line for each.)";

/// Names of one work, of which there cannot be several.
constexpr std::array one_work_only{"--slug", "--title"};

/// Throws for a voice or a lexicon that there is not, once for all sources.
void check_reader(const BuildRequest& request, const Installation& installation) {
    const Voice voice =
        voice_for(Language::english(), {request.voice, request.preferred_voices}, installation.data);
    const bool own_lexicons =
        !request.lexicons.empty() || !request.series_lexicons.empty() || !request.house_lexicons.empty();
    if (own_lexicons)
        static_cast<void>(load_lexicon(reader_of(voice), installation.data.lexicon,
                                       {request.house_lexicons, request.series_lexicons, request.lexicons}));
}

}  // namespace

CLI::App& BuildCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("build", "Make an audio edition of a text");
    command.footer(build_example);
    command
        .add_option("SOURCE", sources_,
                    "The files to read, or - for standard input; each becomes an edition of its own")
        ->required()
        ->type_name("");
    command
        .add_option(
            "-o,--output", request_.output,
            "Folder in which each edition becomes a folder; - writes the book alone to standard output")
        ->type_name("DIR")
        ->capture_default_str();
    add_build_options(command, request_);
    use_default_voices(command, request_.preferred_voices);
    command.add_flag("--replace", request_.replace,
                     "Replace any edition that has the name, also one made from another source");
    add_strict(command, request_);
    command.add_flag("--verify", request_.verify,
                     "Read all of it back and decode it before it is published, as 'verify' does");
    add_jobs(command, request_.jobs);
    cache_.add_to(command);
    command.add_flag("--dry-run", dry_run_, "Tell what would be spoken and how long it would take, and stop");
    command.add_flag("--json", json_,
                     "Progress and results as JSON lines on standard output; with -q without progress");
    command.add_flag("-q,--quiet", quiet_, "Print nothing but errors");
    command_ = &command;
    return command;
}

int BuildCommand::run(const CommandIo& io) {
    if (quiet_) io.console.silence();
    const BuildVerbosity verbosity = quiet_ ? BuildVerbosity::quiet : BuildVerbosity::usual;
    const auto view = json_ ? make_event_view(io, verbosity) : make_text_view(io, verbosity);
    try {
        check();
        request_.cache = cache_.settings();
        const Installation installation = find_installation();
        if (request_.output == "-") {
            request_.source = sources_.front();
            return build_to_standard_output(request_, installation, io, verbosity);
        }
        if (sources_.size() > 1) check_reader(request_, installation);
        const BuildMode mode = dry_run_ ? BuildMode::foretell : BuildMode::make;
        return SourceBuilds(request_, installation, mode, io, *view).run(sources_);
    } catch (...) {
        const Error error = current_error();
        view->failed({}, error);
        return exit_code(error.kind());
    }
}

void BuildCommand::check() const {
    const TypedOptions typed = typed_options(*command_);
    for (const char* option : one_work_only) {
        if (sources_.size() > 1 && typed.contains(option))
            throw Error{ErrorKind::usage, option,
                        "names one edition, but there are several sources; build them one by one"};
    }
    if (request_.output == "-") check_standard_output_build(request_, sources_, typed);
    check_request(request_, typed);
    require_closing(request_, typed);
}

}  // namespace audio_edition
