// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "base/subprocess.h"
#include "speak/wire.h"

namespace audio_edition {

/// The pool's end of one running speaker program. One thread at a time.
class SpeakerProcess {
  public:
    /// The program dies with the thread that calls this (see Subprocess). Throws what Subprocess throws.
    explicit SpeakerProcess(const std::filesystem::path& program);

    /// Sends a request and takes its reply. After anything but `done` the process is of no more use.
    [[nodiscard]] Transfer exchange(const Message& request, Message& reply, std::size_t largest_reply,
                                    const TransferPatience& patience);

    /// Ends it, and returns the wait status.
    int end() noexcept;

  private:
    Subprocess process_;
};

}  // namespace audio_edition
