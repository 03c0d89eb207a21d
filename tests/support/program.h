// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace audio_edition {

/// What to run, and with what.
struct ProgramCall {
    std::vector<std::string> command;           ///< the program, found in PATH, and its arguments
    std::string input = {};                     ///< its standard input
    std::filesystem::path folder = {};          ///< to run it in; ours where empty
    std::vector<std::string> environment = {};  ///< "NAME=value", besides ours
    std::filesystem::path output_file = {};  ///< where its standard output goes, instead of into the result
    bool input_stays_open = false;           ///< its standard input never ends
    bool nobody_reads = false;               ///< its standard output is a pipe that nobody reads from
};

struct ProgramOutcome {
    int status = -1;     ///< the exit status, or minus the signal that ended it
    std::string output;  ///< standard output
    std::string errors;  ///< standard error
};

/// Runs a program without a shell and waits for it. Throws std::runtime_error when it cannot be started.
[[nodiscard]] ProgramOutcome run(const ProgramCall& call);

/// The same, and calls `see` with each line of its standard output as it comes, and the program's process id.
[[nodiscard]] ProgramOutcome run_watched(const ProgramCall& call,
                                         const std::function<void(const std::string& line, int pid)>& see);

/// From now on, what a program leaves running becomes a child of this process, for `wait_for_orphans`.
void adopt_orphans();

/// Waits until no child of this process is left. Hangs, and so fails a test, where one does not end.
void wait_for_orphans();

/// `audio-edition` as it was built, with these arguments.
[[nodiscard]] ProgramCall audio_edition(std::vector<std::string> arguments);

}  // namespace audio_edition
