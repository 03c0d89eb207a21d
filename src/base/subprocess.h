// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <sys/types.h>

#include "base/file_descriptor.h"

namespace audio_edition {

/// A child process with pipes to its standard input and from its standard output. No shell is involved.
///
///     Subprocess child("/usr/bin/sort", {"-r"});
///     write_all(child.input(), bytes);        // EPIPE when the child has gone, never SIGPIPE
///     child.close_input();
///     // poll and read child.output() to its end
///     const int status = child.wait();
///
/// The child leads a process group of its own, so a Ctrl-C at the terminal is the parent's to handle. It
/// inherits standard error and no other descriptor, and starts with every signal at its default and none
/// blocked. The kernel kills it when **the thread that made this object** ends (PR_SET_PDEATHSIG goes by
/// thread, not by process): make it in a thread that lives as long as the child shall.
///
/// The destructor kills the group with SIGKILL and reaps the child, so nothing is left behind, unless a
/// descendant has left the group. One thread at a time.
class Subprocess {
  public:
    /// `program` is a path; PATH is not searched.
    ///
    /// Throws Error{unavailable} when `program` cannot be run, try_again when there is no room for another
    /// process or for its pipes.
    Subprocess(const std::filesystem::path& program, const std::vector<std::string>& arguments);
    ~Subprocess();
    Subprocess(const Subprocess&) = delete;
    Subprocess& operator=(const Subprocess&) = delete;

    [[nodiscard]] int input() const noexcept { return input_.get(); }    ///< write here, blocking
    [[nodiscard]] int output() const noexcept { return output_.get(); }  ///< read here, not blocking
    [[nodiscard]] pid_t pid() const noexcept { return pid_; }            ///< -1 once it is reaped

    void close_input() noexcept { input_.reset(); }

    /// SIGKILL to the group, then reaps it. Does nothing after the end.
    void kill() noexcept;

    /// Closes the input, waits for the child to end, and kills what is left of its group. Returns the
    /// wait status as waitpid gives it, the same one each time. Never returns while the child waits for
    /// its output to be read.
    int wait() noexcept;

  private:
    void reap() noexcept;

    FileDescriptor input_;
    FileDescriptor output_;
    pid_t pid_ = -1;
    int status_ = 0;
};

}  // namespace audio_edition
