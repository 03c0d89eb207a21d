// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace audio_edition {

/// One message on a pipe, between the pool and a speaker program or between that program and its child.
///
///     offset   bytes
///     0        4       n, the size of the body
///     4        1       type
///     5        n       body
///     5 + n    4       closing record: "done"
///
/// Numbers are in the machine's own order: both ends run on it. Without its closing record a message counts
/// as not sent.
struct Message {
    std::uint8_t type = 0;
    std::string body;
};

enum class Transfer : std::uint8_t {
    done,
    ended,      ///< the other end closed the pipe, between messages or within one
    malformed,  ///< larger than allowed, or not closed
    timed_out,
    interrupted,
    failed,  ///< the system call did; see errno
};

/// How long to go on.
struct TransferPatience {
    using Clock = std::chrono::steady_clock;
    std::optional<Clock::time_point> deadline;
    int interrupt = -1;  ///< a pipe's end; once its other end is closed, transfers return `interrupted`
    /// Asked whenever the deadline has passed: how much longer to wait; nothing for no longer. Must not
    /// throw.
    std::function<std::optional<Clock::duration>()> more_time = {};
};

/// Takes at most `limit` bytes of body, whatever the message claims, and memory only as bytes arrive.
[[nodiscard]] Transfer receive(int fd, Message& message, std::size_t limit, const TransferPatience& patience);

/// `fd` may block or not; where there is patience to lose, it is never written to unless it has room.
[[nodiscard]] Transfer send(int fd, const Message& message, const TransferPatience& patience);
/// A message whose body is in parts.
[[nodiscard]] Transfer send(int fd, std::uint8_t type, std::span<const std::string_view> body,
                            const TransferPatience& patience);

}  // namespace audio_edition
