// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

#include "base/file_descriptor.h"

namespace audio_edition {

/// The children of a process, of whichever of its threads.
[[nodiscard]] std::vector<pid_t> children_of(pid_t parent);

/// A process that can be waited for, though it is not a child of ours.
class WatchedProcess {
  public:
    explicit WatchedProcess(pid_t pid);
    [[nodiscard]] pid_t pid() const noexcept { return pid_; }
    /// Waits for its end; false when it lives on for ten seconds.
    [[nodiscard]] bool ends() const;

  private:
    pid_t pid_;
    FileDescriptor end_;
};

/// The FIFO at which "gate" waits. The engine finds it by the environment.
class Gate {
  public:
    Gate();
    ~Gate();
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;

    /// Returns when a child has come to the gate and waits there. One that was there before must have ended.
    void wait_for_child();
    /// Lets it pass; with 'c' it crashes.
    void open(char order = 'g');

  private:
    std::string path_;
    FileDescriptor end_;
};

}  // namespace audio_edition
