// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/manual_command.h"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "audio_edition/version.h"
#include "base/atomic_file.h"
#include "base/create_folders.h"
#include "base/error.h"
#include "cli/manual/manual_page.h"
#include "cli/standard_output.h"
#include "cli/usage_error.h"

namespace audio_edition {
namespace {

constexpr const char* manual_example = R"(Examples:
  audio-edition manual build | man -l -
  audio-edition manual --output man/man1     all pages, as they are installed)";

const CommandSyntax* find_command(const CommandSyntax& program, const std::vector<std::string>& path) {
    const auto all = all_below(program);
    const auto found =
        std::ranges::find_if(all, [&](const CommandSyntax* each) { return each->path == path; });
    return found == all.end() ? nullptr : *found;
}

}  // namespace

CLI::App& ManualCommand::add_to(CLI::App& program) {
    program_ = &program;
    CLI::App& command = *program.add_subcommand("manual", "Print a manual page, or write all of them");
    command.footer(manual_example);
    command.add_option("COMMAND", words_, "The command, such as build or lexicon audit; else the program")
        ->type_name("");
    command.add_option("-o,--output", folder_, "Write all pages as files into a folder")->type_name("DIR");
    command.add_option("--date", date_, "The date at the foot of a page, such as 2026-11-30")
        ->type_name("DATE");
    return command;
}

int ManualCommand::run(const CommandIo& io) {
    const CommandSyntax program = command_syntax(*program_);
    const std::string number(version());
    if (folder_.empty()) {
        const CommandSyntax* const command = find_command(program, words_);
        if (command == nullptr) throw unknown_command(*program_, words_.back());
        io.output.write(manual_page(*command, number, date_));
        return 0;
    }
    create_folders(folder_);
    for (const CommandSyntax* command : all_below(program)) {
        AtomicFile file(folder_ / (command->full_name("-") + ".1"));
        file.write(manual_page(*command, number, date_));
        file.commit();
    }
    return 0;
}

}  // namespace audio_edition
