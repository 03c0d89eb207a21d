// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/build/standard_output_build.h"

#include <array>
#include <cerrno>
#include <span>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

#include "base/file_descriptor.h"
#include "base/temporary_folder.h"
#include "cli/build/build_report.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/failure_report.h"
#include "cli/progress/progress_views.h"
#include "cli/signals.h"
#include "cli/standard_output.h"
#include "ingest/ingest.h"
#include "pipeline/build_document.h"
#include "pipeline/delivery/delivery_profile.h"
#include "publish/track/track_format.h"

namespace audio_edition {
namespace {

/// Options that ask for what is not a book, and what they ask for.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> other_results{{
    {"--json", "its events go to standard output too"},
    {"--clips", "they are files of their own"},
    {"--split", "parts are files of their own"},
    {"--sidecars", "they are files of their own"},
    {"--remote-pictures", "there is no page to show them"},
    {"--slug", "there is no file to name"},
    {"--dry-run", "nothing is made"},
}};

Error refused(const std::string& what, std::string_view why,
              const std::string& advice = "leave one of them out") {
    return {ErrorKind::usage, "-o -", "does not go with " + what + ": " + std::string(why) + "; " + advice};
}

void copy_to(StandardOutput& output, const std::filesystem::path& path) {
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file) throw system_error(ErrorKind::io, path.native(), "cannot read", errno);
    std::array<char, std::size_t{1} << 16> piece{};
    while (!output.closed()) {
        const long got = read_all(file.get(), std::as_writable_bytes(std::span(piece)));
        if (got < 0) throw system_error(ErrorKind::io, path.native(), "cannot read", static_cast<int>(-got));
        if (got == 0) break;
        output.write({piece.data(), static_cast<std::size_t>(got)});
    }
    output.flush();
    if (output.closed())
        throw Error{ErrorKind::io, "standard output",
                    "was closed before the end of the book; let its reader take all of it"};
}

std::unique_ptr<Progress> make_progress(const CommandIo& io, BuildVerbosity verbosity) {
    if (verbosity == BuildVerbosity::quiet) return std::make_unique<SilentProgress>();
    if (io.console.is_terminal()) return std::make_unique<ProgressBar>(io.console, "");
    return std::make_unique<ProgressLines>(io.console);
}

/// Before there is a folder to clear away: a signal may end the program at once meanwhile.
Document read_source(const BuildRequest& request, const CommandIo& io, SignalWatcher& signals) {
    signals.end_at_once(true);
    Document document = ingest(request.source,
                               {request.title, request.author, request.language, request.encoding,
                                request.policies, request.limits, request.article, request.strict},
                               io.console);
    signals.end_at_once(false);
    return document;
}

void build_and_copy(BuildRequest request, const Installation& installation, const CommandIo& io,
                    BuildVerbosity verbosity, SignalWatcher& signals) {
    Document document = read_source(request, io, signals);
    const TemporaryFolder folder;
    request.output = folder.path();
    request.sidecars = {"none"};
    const std::unique_ptr<Progress> progress = make_progress(io, verbosity);
    const BuildResult result =
        build_document(std::move(document), request, installation, *progress, io.console, signals.token());
    io.console.clear_status();
    copy_to(io.output, result.book);
    std::string line = book_line(result.title, result);
    line.pop_back();
    if (verbosity == BuildVerbosity::usual) io.console.line("audio-edition: " + line);
}

}  // namespace

void check_standard_output_build(const BuildRequest& request,
                                 const std::vector<std::filesystem::path>& sources,
                                 const TypedOptions& typed) {
    const DeliveryProfile* const profile = request.profile ? &find_profile(*request.profile) : nullptr;
    if (profile == nullptr && request.formats.size() != 1)
        throw refused("several formats", "each makes a book of its own");
    const AudioFormat format = profile != nullptr ? profile->format : request.formats.front();
    if (!kind_of(format).is_streamed)
        throw refused(std::string(name_of(format)), "its header is written last",
                      "make mp3, wav or flac, or name a folder");
    if (sources.size() > 1) throw refused("several sources", "each makes a book of its own");
    const bool no_sidecars = request.sidecars == std::vector<std::string>{"none"};
    for (const auto& [option, why] : other_results) {
        if (typed.contains(option) && !(option == "--sidecars" && no_sidecars))
            throw refused(std::string(option), why);
    }
    if (profile != nullptr && profile->clips)
        throw refused("--profile " + std::string(profile->name), "it delivers a file for each section");
    if (::isatty(STDOUT_FILENO) == 1)
        throw Error{ErrorKind::usage, "-o -",
                    "would write sound to the terminal; send it somewhere: … -o - > book." +
                        std::string(name_of(format))};
}

int build_to_standard_output(const BuildRequest& request, const Installation& installation,
                             const CommandIo& io, BuildVerbosity verbosity) {
    try {
        run_stoppable("build", [&](SignalWatcher& signals) {
            build_and_copy(request, installation, io, verbosity, signals);
        });
        return 0;
    } catch (...) {
        return report_failure(io.console, current_error());
    }
}

}  // namespace audio_edition
