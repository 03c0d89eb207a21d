// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

namespace audio_edition {

class Console;
class StandardOutput;

/// What a command talks to.
struct CommandIo {
    StandardOutput& output;  ///< results
    Console& console;        ///< progress and diagnostics
};

/// One command of the program: first it says what it takes, then it runs.
class Command {
  public:
    virtual ~Command() = default;
    /// Adds itself, with its options and an example, to the program's commands.
    virtual CLI::App& add_to(CLI::App& program) = 0;
    /// Called once the command line is read. Returns the exit status; throws Error.
    virtual int run(const CommandIo& io) = 0;
};

}  // namespace audio_edition
