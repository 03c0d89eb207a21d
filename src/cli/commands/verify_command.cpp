// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/verify_command.h"

#include <CLI/CLI.hpp>

#include "base/error.h"
#include "base/json.h"
#include "batch/failure.h"
#include "cli/console.h"
#include "cli/each_source.h"
#include "cli/standard_output.h"
#include "pipeline/verify/verify_edition.h"

namespace audio_edition {
namespace {

constexpr const char* verify_example = R"(Examples:
  audio-edition verify out/the-meeting
  audio-edition verify out/*
  audio-edition verify out/* --json | jq 'select(.ok | not)'

Every check is a line: ok or WRONG. --json prints {"edition": …, "where": …, "what": …, "ok": true} for each, with a
"fault" where it is wrong, and an edition that cannot be read at all as {"edition": …, "ok": false, "error": {…}}.
The exit status is that of the first edition with which something is wrong: 65 where it is not as it was published.)";

std::string line_for(const Check& check) {
    const std::string place = printable(check.where) + ": " + printable(check.what);
    return check.fault.empty() ? "ok     " + place : "WRONG  " + place + ": " + printable(check.fault);
}

std::string event_for(const std::filesystem::path& folder, const Check& check) {
    Json event{{"edition", folder.string()},
               {"where", check.where},
               {"what", check.what},
               {"ok", check.fault.empty()}};
    if (!check.fault.empty()) event["fault"] = check.fault;
    return to_text(event);
}

std::string event_for(const std::filesystem::path& folder, const Error& error) {
    return to_text({{"edition", folder.string()}, {"ok", false}, {"error", to_json(failure_from(error))}});
}

}  // namespace

CLI::App& VerifyCommand::add_to(CLI::App& program) {
    CLI::App& command =
        *program.add_subcommand("verify", "Read editions back, and check that all in each of them agrees");
    command.footer(verify_example);
    command.add_option("DIR", folders_, "The folders of the editions")->required()->type_name("");
    command.add_flag("--json", json_, "A line of JSON for each check");
    return command;
}

int VerifyCommand::run(const CommandIo& io) {
    return for_each_source(folders_, io, [&](const std::filesystem::path& folder) { verify(folder, io); });
}

void VerifyCommand::verify(const std::filesystem::path& folder, const CommandIo& io) const {
    const bool named = folders_.size() > 1 && !json_;
    if (named) io.output.line((&folder == &folders_.front() ? "" : "\n") + printable(folder.string()) + ":");
    const auto print = [&](const Check& check) {
        io.output.line(json_ ? event_for(folder, check) : line_for(check));
    };
    try {
        if (verify_edition(folder, print)) return;
    } catch (const Error& error) {
        if (json_) io.output.line(event_for(folder, error));
        throw;
    }
    throw Error{ErrorKind::broken_input, folder.native(), "is not as it was published; build it again"};
}

}  // namespace audio_edition
