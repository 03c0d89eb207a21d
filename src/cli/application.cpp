// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/application.h"

#include <cerrno>
#include <csignal>
#include <functional>
#include <new>

#include <CLI/CLI.hpp>
#include <fcntl.h>
#include <unistd.h>

#include "audio_edition/version.h"
#include "base/error.h"
#include "cli/commands/commands.h"
#include "cli/console.h"
#include "cli/standard_output.h"

namespace audio_edition {
namespace {

constexpr const char* examples = R"(Examples:
  audio-edition build meeting.txt --clips        one chaptered MP3 and a clip a section, in out/
  audio-edition outline meeting.txt              what was found, and what is left out
  audio-edition COMMAND --help                   everything about a command

Exit status: 0 done, 64 wrong usage, 65 broken input, 66 no input, 69 voice or engine missing, 70 a bug,
73 cannot create, 74 input/output error, 75 try again later, 77 not permitted, 130 and 143 stopped by a signal.)";

/// What is wrong with the command line, and where to read about it.
Error usage_error(const CLI::App& program, const std::string& first_argument, const CLI::ParseError& error) {
    const auto named = program.get_subcommands();
    const std::string help =
        "see 'audio-edition " + (named.empty() ? "" : named.front()->get_name() + " ") + "--help'";
    if (named.empty() && !first_argument.starts_with('-')) {
        const std::string what =
            first_argument.empty() ? "names no command" : "there is no command '" + first_argument + "'";
        return {ErrorKind::usage, "command line", what + "; " + help};
    }
    std::string what = error.what();
    while (what.ends_with('\n') || what.ends_with('.')) what.pop_back();
    return {ErrorKind::usage, named.empty() ? "command line" : named.front()->get_name(), what + "; " + help};
}

int run_program(int argc, char** argv, const CommandIo& io) {
    CLI::App program("Turns writing into a published audio edition.", "audio-edition");
    program.footer(examples);
    program.set_version_flag("--version", "audio-edition " + std::string(version()));
    program.require_subcommand(1);
    program.get_formatter()->column_width(32);
    const auto commands = all_commands();
    std::vector<CLI::App*> parsers;
    parsers.reserve(commands.size());
    for (const auto& command : commands) parsers.push_back(&command->add_to(program));

    try {
        program.parse(argc, argv);
    } catch (const CLI::CallForVersion& version) {
        io.output.line(version.what());
        return 0;
    } catch (const CLI::Success&) {
        io.output.write(program.help());
        return 0;
    } catch (const CLI::ParseError& error) {
        throw usage_error(program, argc > 1 ? argv[1] : "", error);
    }
    for (std::size_t i = 0; i < commands.size(); ++i) {
        if (parsers[i]->parsed()) return commands[i]->run(io);
    }
    return 0;
}

/// A program started with standard input, output or error closed would give their numbers to the next files
/// it opens, and then write its messages into them.
void occupy_standard_descriptors() {
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
        if (::fcntl(fd, F_GETFD) < 0 && errno == EBADF) static_cast<void>(::open("/dev/null", O_RDWR));
    }
}

/// Says what went wrong, in one line, and returns the exit status for it.
int report(Console& console, ErrorKind kind, const std::string& what) {
    console.clear_status();
    console.line("audio-edition: " + printable(what));
    return exit_code(kind);
}

/// Runs `work`; what it throws is told and becomes an exit status.
int guarded(Console& console, const std::function<int()>& work) {
    try {
        return work();
    } catch (const Error& error) {
        return report(console, error.kind(), error.what());
    } catch (const std::bad_alloc&) {
        return report(console, ErrorKind::try_again,
                      "memory: not enough; close other programs, or use fewer --jobs");
    } catch (const std::exception& error) {
        return report(console, ErrorKind::internal,
                      "unexpected: " + std::string(error.what()) +
                          "; this is a bug of audio-edition, please report it");
    }
}

}  // namespace

int run_application(int argc, char** argv) {
    occupy_standard_descriptors();
    std::signal(SIGPIPE, SIG_IGN);  // a write then fails, and the writer can clear up behind itself
    Console console;
    StandardOutput output;
    const int status = guarded(console, [&] { return run_program(argc, argv, {output, console}); });
    // What came before a failure is worth having too.
    const int flushed = guarded(console, [&] {
        output.flush();
        return 0;
    });
    return status != 0 ? status : flushed;
}

}  // namespace audio_edition
