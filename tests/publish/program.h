// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace audio_edition {

struct ProgramResult {
    int status = -1;     ///< the exit status, or minus the signal
    std::string output;  ///< standard output
    std::string errors;  ///< standard error
};

/// Runs a program found in PATH and waits for it, without a shell; its standard input is empty.
/// Throws std::runtime_error when there is no such program: a missing tool fails a test, it does not skip it.
[[nodiscard]] ProgramResult run_program(const std::vector<std::string>& command);

}  // namespace audio_edition
