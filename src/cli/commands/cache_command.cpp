// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/cache_command.h"

#include <CLI/CLI.hpp>

#include "base/error.h"
#include "base/json.h"
#include "cache/cache_folder.h"
#include "cli/console.h"
#include "cli/options/cache_options.h"
#include "cli/size_text.h"
#include "cli/standard_output.h"

namespace audio_edition {
namespace {

constexpr const char* cache_example = R"(Examples:
  audio-edition cache
  audio-edition cache trim --size 500M
  audio-edition cache clear)";

std::string entries_text(const CacheUse& use) {
    return std::to_string(use.entries) + (use.entries == 1 ? " entry, " : " entries, ") +
           size_text(use.bytes);
}

}  // namespace

CLI::App& CacheCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("cache", "Show, trim or clear what is kept between builds");
    command.footer(cache_example);
    command.require_subcommand(0, 1);
    CLI::App* const show =
        command.add_subcommand("show", "Where it is and how large; the same as no command");
    trim_ = command.add_subcommand("trim", "Remove what was not used for longest");
    clear_ = command.add_subcommand("clear", "Remove all of it");
    for (CLI::App* const part : {&command, show, trim_, clear_}) add_cache_folder(*part, chosen_);
    for (CLI::App* const part : {&command, show})
        part->add_flag("--json", json_, "As one line of JSON, sizes in bytes");
    trim_->add_option("--size", size_, "What may stay, such as 500M or 2G (4G where not given)")
        ->type_name("SIZE");
    return command;
}

int CacheCommand::run(const CommandIo& io) {
    if (clear_->parsed()) {
        trim(io, 0);
    } else if (trim_->parsed()) {
        const auto limit = size_.empty() ? CacheSettings{}.limit : parse_size(size_);
        if (!limit)
            throw Error{ErrorKind::usage, "--size " + size_, "is not a size; give one like 500M or 2G"};
        trim(io, *limit);
    } else {
        show(io);
    }
    return 0;
}

std::filesystem::path CacheCommand::folder() const {
    CacheOptions options;
    options.folder = chosen_;
    if (const auto settings = options.settings()) return settings->folder;
    throw Error{ErrorKind::no_input, "cache", "there is no home folder to keep it in; name one with --cache"};
}

void CacheCommand::show(const CommandIo& io) const {
    const std::filesystem::path place = folder();
    const CacheUse use = cache_use(place);
    if (json_) {
        io.output.line(to_text({{"folder", place.string()},
                                {"entries", use.entries},
                                {"bytes", use.bytes},
                                {"limit", CacheSettings{}.limit}}));
    } else {
        io.output.line(printable(place.string()) + ": " + entries_text(use) + " of at most " +
                       size_text(CacheSettings{}.limit));
    }
}

void CacheCommand::trim(const CommandIo& io, std::uint64_t limit) const {
    const CacheUse gone = trim_cache(folder(), limit);
    io.output.line("removed " + entries_text(gone));
}

}  // namespace audio_edition
