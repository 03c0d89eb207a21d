// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "speak/protocol.h"
#include "speak/wire.h"

namespace audio_edition {

/// What one child is to do.
struct Job {
    ChildLimits limits;
    std::size_t largest_reply = 0;
    std::function<Message(bool confined)> work;  ///< runs in the child
};

/// Forks a child, lets it do the job, and returns its whole reply, or a FailedReply that says what became of
/// it.
///
/// The child is gone when this returns. It dies with this process, and when `hang_up` (the far end of the
/// requests) closes it is killed. The process must have no thread that holds a lock over this call.
[[nodiscard]] Message attempt(const Job& job, int hang_up);

}  // namespace audio_edition
