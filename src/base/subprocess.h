// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/file_descriptor.h"

namespace audio_edition {

/// A child process with pipes to its standard input and from its standard output. No shell is involved.
///
/// The child leads a process group of its own, inherits standard error, no other descriptor, and is killed
/// when its parent dies (PR_SET_PDEATHSIG). The destructor kills the group with SIGKILL and reaps the child, so nothing is left
/// behind. One thread at a time.
class Subprocess {
  public:
    /// Throws Error{unavailable} when `program` cannot be run, try_again when no process can be made.
    Subprocess(const std::filesystem::path& program, const std::vector<std::string>& arguments);
    ~Subprocess();
    Subprocess(const Subprocess&) = delete;
    Subprocess& operator=(const Subprocess&) = delete;

    [[nodiscard]] int input() const noexcept { return input_.get(); }    ///< write here
    [[nodiscard]] int output() const noexcept { return output_.get(); }  ///< read here, not blocking
    [[nodiscard]] pid_t pid() const noexcept { return pid_; }

    void close_input() noexcept { input_.reset(); }

    /// SIGKILL to the group, then reaps it.
    void kill() noexcept;

    /// Waits for the end. Returns the wait status as waitpid gives it.
    int wait() noexcept;

  private:
    FileDescriptor input_;
    FileDescriptor output_;
    pid_t pid_ = -1;
};

}  // namespace audio_edition
