// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace audio_edition {

/// What the program that holds the engine gives up before the engine starts, for itself and all its children:
/// gaining privileges, sockets, other programs, making or changing files, core dumps. (An engine may look for
/// a sound server and would create ~/.config/pulse on the way.) Where the system has no seccomp, the rest
/// still holds.
void confine_speaker() noexcept;

struct ChildBounds {
    std::chrono::milliseconds time{};
    std::size_t memory_bytes = 0;  ///< beside what this process has mapped already
};

/// Whether a limit from outside, such as a shell's, leaves a child less memory than it may have.
[[nodiscard]] bool is_cramped(const ChildBounds& bounds) noexcept;

/// What a child gives up before it reads a word of text: time and memory beyond `bounds`, more than a few
/// open files, writing any file (RLIMIT_FSIZE 0), and every system call that computing, reading its data and
/// answering does not need. Asking for sockets, processes or tracing ends it (SIGSYS); other refused calls
/// fail with EPERM.
///
/// False where the kernel did not take the seccomp filter; the limits hold all the same.
[[nodiscard]] bool confine_child(const ChildBounds& bounds) noexcept;

}  // namespace audio_edition
