// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/batch_command.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include <CLI/CLI.hpp>
#include <unistd.h>

#include "base/error.h"
#include "batch/document_list.h"
#include "batch/shard.h"
#include "batch/verify_batch.h"
#include "cli/batch/batch_events.h"
#include "cli/batch/sbatch_script.h"
#include "cli/batch/workload.h"
#include "cli/console.h"
#include "cli/options/build_options.h"
#include "cli/options/jobs_option.h"
#include "cli/options/line_options.h"
#include "cli/options/option_values.h"
#include "cli/options/request_check.h"
#include "cli/progress/batch_progress.h"
#include "cli/signals.h"
#include "cli/standard_output.h"
#include "pipeline/jobs.h"

namespace audio_edition {
namespace {

constexpr const char* batch_example = R"(Examples:
  audio-edition batch inbox -o out                 every file of a folder; again: only what is missing
  audio-edition batch day.jsonl -o out --strict    {"id": "harbour", "src": "harbour.txt", "clips": true}
  audio-edition batch day.jsonl -o out --shard 3/8 the third of eight parts
  audio-edition batch day.jsonl -o out --sbatch    the script of a Slurm job array
  audio-edition batch day.jsonl -o out --verify    where every document stands

Exit status: 0 every document is done or quarantined with its reason (--strict: 65 if one is quarantined), 75 run again,
for some are left; 69, 73, 77 some are left, and something has to be mended first; 130, 143 stopped, resumable.)";

std::string own_program() {
    return std::filesystem::read_symlink("/proc/self/exe");
}

/// "; the editions are in out/editions"
std::string whereabouts(const BatchCounts& counts, const Store& store) {
    return counts.done == 0 ? "" : "; the editions are in " + printable(store.links().native());
}

}  // namespace

CLI::App& BatchCommand::add_to(CLI::App& program) {
    CLI::App& command =
        *program.add_subcommand("batch", "Make the editions of many documents, unattended and resumable");
    command.footer(batch_example);
    command
        .add_option("SOURCE", sources_, "Files, folders, or a manifest (*.jsonl, or - for standard input)")
        ->required()
        ->type_name("");
    command
        .add_option(
            "-o,--output", request_.output,
            "Folder for all of it: the editions are in its editions/, what they are kept by in store/")
        ->type_name("DIR")
        ->capture_default_str();
    add_run_options(command);
    add_questions(command);
    add_build_options(command, request_);
    cache_.add_to(command);
    command_ = &command;
    return command;
}

void BatchCommand::add_run_options(CLI::App& command) {
    add_jobs(command, jobs_);
    command
        .add_option("--shard", shard_,
                    "Only part K of N: K/N, or auto or auto/N in a task of Slurm, Kubernetes, AWS Batch")
        ->type_name("K/N");
    command
        .add_option("--max-attempts", options_.max_attempts,
                    "After so many that crash or are killed, a document is quarantined")
        ->check(whole_number(1, 100))
        ->type_name("N")
        ->capture_default_str();
    command.add_flag("--retry-quarantined", options_.retry_quarantined, "Try those again, from the first");
    command
        .add_option("--stalled-after", stalled_after_seconds_,
                    "Kill an attempt that makes no progress for so long")
        ->check(number(1, 1'000'000))
        ->type_name("SECONDS")
        ->capture_default_str();
    command.add_flag("--json", json_,
                     "Results as JSON lines also on a terminal, and all of folders that was passed over");
    command.add_flag("--strict", strict_, "Exit with 65 if a document is quarantined");
    command.add_flag("-q,--quiet", quiet_, "No progress and no warnings");
}

void BatchCommand::add_questions(CLI::App& command) {
    command.add_flag("--verify", verify_, "Make nothing; say where every document stands");
    command
        .add_flag("--dry-run", dry_run_,
                  "Make nothing; say how much there is to do, and about how long it takes")
        ->excludes("--verify");
    CLI::Option* const sbatch =
        command
            .add_flag("--sbatch", sbatch_, "Make nothing; print a script that does it as a Slurm job array")
            ->excludes("--verify", "--dry-run", "--shard");
    command
        .add_option("--tasks", tasks_,
                    "How many tasks that array has; enough for each to take half an hour where not given")
        ->needs(sbatch)
        ->check(whole_number(1, 1'000'000))
        ->type_name("N");
    command.add_flag("--deep", deep_, "Believe no receipt before the digests of its files are checked");
}

DocumentList BatchCommand::documents() const {
    const Shard shard = parse_shard(shard_, [](const char* name) { return std::getenv(name); });
    LineOptions line_options(request_);
    DocumentList list = list_documents(sources_, request_, [&](const Json& options, const auto& folder) {
        return line_options.read(options, folder);
    });
    std::erase_if(list.documents, [&](const ListedDocument& document) { return !shard.takes(document.id); });
    return list;
}

void BatchCommand::tell_of_passed_over(const std::vector<PassedOver>& passed_over,
                                       const CommandIo& io) const {
    if (passed_over.empty()) return;
    const bool has_events = !dry_run_ && !sbatch_;
    const std::string_view further = !has_events ? "--verify --json lists all"
                                     : json_     ? "all are on standard output"
                                                 : "--json lists all";
    io.console.note("batch", passed_over_note(passed_over, further));
    if (!json_ || !has_events) return;
    for (const PassedOver& one : passed_over) io.output.line(passed_over_event(one));
}

BatchForm BatchCommand::form() const {
    return !json_ && ::isatty(STDOUT_FILENO) != 0 ? BatchForm::table : BatchForm::json;
}

int BatchCommand::run(const CommandIo& io) {
    if (quiet_) io.console.silence();
    check();
    request_.cache = cache_.settings();
    options_.jobs = jobs_or_cores(jobs_);
    options_.thoroughness = deep_ ? Thoroughness::digests : Thoroughness::sizes;
    options_.stalled_after =
        std::chrono::milliseconds(static_cast<std::int64_t>(stalled_after_seconds_ * 1000));
    const DocumentList list = documents();
    tell_of_passed_over(list.passed_over, io);
    const std::vector<ListedDocument>& all = list.documents;
    if (verify_) return verify(all, io);
    if (dry_run_ || sbatch_) return size_up(all, io);
    return convert(all, io);
}

void BatchCommand::check() const {
    if (request_.output == "-")
        throw Error{ErrorKind::usage, "-o -",
                    "is for one book on standard output, and a batch makes folders; name one"};
    const TypedOptions typed = typed_options(*command_);
    check_request(request_, typed);
    require_closing(request_, typed);
}

int BatchCommand::convert(const std::vector<ListedDocument>& documents, const CommandIo& io) {
    SignalQueue signals;
    const Installation installation = find_installation();
    ContentKeys keys = content_keys(installation, request_.voice);
    BatchProgress progress(io.output, io.console, quiet_ ? BatchVoice::quiet : BatchVoice::usual, form());
    const Store store(request_.output);
    const BatchCounts counts =
        run_batch(documents, store, keys, installation, options_, signals.descriptor(), progress, io.console);
    io.console.clear_status();
    progress.list_failures();
    if (!quiet_) io.console.line("audio-edition: " + batch_summary(counts) + whereabouts(counts, store));
    if (counts.signalled) {
        throw stopped_by(signals.take(), "batch", "run it again, and it goes on with what is left");
    }
    return exit_status(counts, strict_);
}

int BatchCommand::size_up(const std::vector<ListedDocument>& documents, const CommandIo& io) const {
    const Installation installation = find_installation();
    ContentKeys keys = content_keys(installation, request_.voice);
    const Workload workload = estimate_workload(documents, Store(request_.output), keys, installation);
    if (!sbatch_) {
        io.output.write(workload_text(workload, options_.jobs));
        return 0;
    }
    // A task gets as many cores as it has jobs: one, unless that is said, leaves the rest to other tasks.
    const int jobs = jobs_ > 0 ? jobs_ : 1;
    const int tasks = tasks_ > 0 ? tasks_ : tasks_for(workload, jobs);
    io.output.write(sbatch_script({own_program(), arguments_for_tasks(), tasks, jobs}, workload));
    return 0;
}

std::vector<std::string> BatchCommand::arguments_for_tasks() const {
    const std::set<std::string> of_each_task{"--sbatch", "--tasks",   "--jobs", "--json",
                                             "--shard",  "--dry-run", "--quiet"};
    std::vector<std::string> arguments;
    for (const CLI::Option* option : command_->get_options()) {
        const std::string name = option->get_positional() ? "" : option->get_name();
        if (option->count() == 0 || of_each_task.contains(name)) continue;
        for (const std::string& value : option->results()) {
            std::string argument = name.empty() ? value : name;
            const bool is_flag = option->get_expected_max() == 0;
            if (!name.empty() && !is_flag) argument.append("=").append(value);
            arguments.push_back(std::move(argument));
        }
    }
    return arguments;
}

int BatchCommand::verify(const std::vector<ListedDocument>& documents, const CommandIo& io) const {
    ContentKeys keys = content_keys(find_installation(), request_.voice);
    BatchProgress progress(io.output, io.console, BatchVoice::quiet, form());
    const BatchCounts counts =
        verify_batch(documents, Store(request_.output), keys, options_.thoroughness, progress);
    if (!quiet_) io.console.line("audio-edition: " + batch_summary(counts));
    return exit_status(counts, strict_);
}

}  // namespace audio_edition
