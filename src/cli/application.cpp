// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/application.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <functional>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>
#include <fcntl.h>
#include <unistd.h>

#include "audio_edition/version.h"
#include "base/error.h"
#include "cli/commands/commands.h"
#include "cli/console.h"
#include "cli/failure_report.h"
#include "cli/help_formatter.h"
#include "cli/standard_output.h"
#include "cli/usage_error.h"

namespace audio_edition {
namespace {

constexpr const char* examples = R"(Examples:
  audio-edition build meeting.txt                an MP3 with chapters and a page to read along, in out/
  audio-edition outline meeting.txt              what was found, and what is left out
  audio-edition help build                       everything about a command, as 'build --help' does

Exit status: 0 done, 64 wrong usage, 65 broken input, 66 no input, 69 voice or engine missing, 70 a bug,
73 cannot create, 74 input/output error, 75 try again later, 77 not permitted, 130 and 143 stopped by a signal.)";

constexpr const char* short_help = R"(Turns writing into a published audio edition.

  audio-edition build meeting.txt      an MP3 with chapters and a page to read along, in out/
  audio-edition outline meeting.txt    what was found, and what is left out
  audio-edition --help                 all commands
)";

using Arguments = std::vector<std::string>;

/// `help build` is `build --help`, and `version` is `--version`.
Arguments without_words_for_options(Arguments arguments) {
    if (arguments.empty()) return arguments;
    if (arguments == Arguments{"version"}) return {"--version"};
    if (arguments.front() != "help") return arguments;
    arguments.erase(arguments.begin());
    arguments.emplace_back("--help");
    return arguments;
}

/// Throws where help is asked for of a command that there is not.
std::string help_of(const CLI::App& program) {
    const CLI::App& app = named_command(program);
    for (const std::string& word : app.remaining())
        if (!word.starts_with('-') && !app.get_subcommands([](const CLI::App*) { return true; }).empty())
            throw unknown_command(app, word);
    return program.help();
}

int run_program(Arguments arguments, const CommandIo& io) {
    CLI::App program("Turns writing into a published audio edition.", "audio-edition");
    program.formatter(std::make_shared<HelpFormatter>());
    program.footer(examples);
    program.set_version_flag("-V,--version", "audio-edition " + std::string(version()),
                             "Print the version and exit");
    program.require_subcommand(1);
    const auto commands = all_commands();
    std::vector<CLI::App*> parsers;
    parsers.reserve(commands.size());
    for (const auto& command : commands) parsers.push_back(&command->add_to(program));
    if (arguments.empty()) io.console.line(short_help);

    arguments = without_words_for_options(std::move(arguments));
    std::ranges::reverse(arguments);  // the parser takes them from the back
    try {
        program.parse(std::move(arguments));
    } catch (const CLI::CallForVersion& version) {
        io.output.line(version.what());
        return 0;
    } catch (const CLI::Success&) {
        io.output.write(help_of(program));
        return 0;
    } catch (const CLI::ParseError& refusal) {
        throw usage_error(program, refusal);
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

/// For memory that is missing where nothing may be thrown. Anything else that comes here is a bug.
[[noreturn]] void end_for_want_of_memory() noexcept {
    constexpr std::string_view message =
        "audio-edition: memory: not enough; raise the limit (ulimit -v), or use fewer --jobs\n";
    try {
        if (std::current_exception()) throw;
    } catch (const std::bad_alloc&) {
        static_cast<void>(!::write(STDERR_FILENO, message.data(), message.size()));
        ::_exit(exit_code(ErrorKind::try_again));
    } catch (...) {
        std::abort();
    }
    std::abort();
}

/// Runs `work`; what it throws is told and becomes an exit status.
int guarded(Console& console, const std::function<int()>& work) {
    try {
        return work();
    } catch (...) {
        return report_failure(console, current_error());
    }
}

}  // namespace

int run_application(int argc, char** argv) {
    occupy_standard_descriptors();
    // A write then fails, and the writer can clear up behind itself.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    std::set_terminate(end_for_want_of_memory);
    Console console;
    StandardOutput output;
    const int status = guarded(console, [&] {
        return run_program({argv + std::min(argc, 1), argv + argc}, {output, console});
    });
    // What came before a failure is worth having too.
    const int flushed = guarded(console, [&] {
        output.flush();
        return 0;
    });
    return status != 0 ? status : flushed;
}

}  // namespace audio_edition
