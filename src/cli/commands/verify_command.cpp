// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/verify_command.h"

#include <CLI/CLI.hpp>

#include "base/error.h"
#include "cli/console.h"
#include "cli/standard_output.h"
#include "pipeline/verify/verify_edition.h"

namespace audio_edition {
namespace {

constexpr const char* example = R"(Example:
  audio-edition verify out/the-meeting)";

std::string line_for(const Check& check) {
    const std::string place = printable(check.where) + ": " + printable(check.what);
    return check.fault.empty() ? "ok     " + place : "WRONG  " + place + ": " + printable(check.fault);
}

}  // namespace

CLI::App& VerifyCommand::add_to(CLI::App& program) {
    CLI::App& command =
        *program.add_subcommand("verify", "Read an edition back, and check that all of it agrees");
    command.footer(example);
    command.add_option("DIR", folder_, "The folder of the edition")->required()->type_name("");
    return command;
}

int VerifyCommand::run(const CommandIo& io) {
    const auto print = [&io](const Check& check) { io.output.line(line_for(check)); };
    if (verify_edition(folder_, print)) return 0;
    throw Error{ErrorKind::broken_input, folder_.native(), "is not as it was published; build it again"};
}

}  // namespace audio_edition
