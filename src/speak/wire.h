// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

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
struct Patience {
    using Clock = std::chrono::steady_clock;
    std::optional<Clock::time_point> deadline;
    int interrupt = -1;  ///< a pipe's end; once its other end is closed, transfers return `interrupted`
};

/// Takes at most `limit` bytes of body, whatever the message claims, and memory only as bytes arrive.
[[nodiscard]] Transfer receive(int fd, Message& message, std::size_t limit, const Patience& patience);

/// `fd` may block or not; where there is patience to lose, it is never written to unless it has room.
[[nodiscard]] Transfer send(int fd, const Message& message, const Patience& patience);

/// Appends numbers, strings and arrays to a body.
class BodyWriter {
  public:
    template <typename Number>
    requires std::is_arithmetic_v<Number>
    void number(Number value) { body_.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void string(std::string_view text) {
        number(static_cast<std::uint32_t>(text.size()));
        body_.append(text);
    }
    template <typename Number>
    void array(std::span<const Number> values) {
        number(static_cast<std::uint32_t>(values.size()));
        body_.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
    }
    [[nodiscard]] std::string take() noexcept { return std::move(body_); }

  private:
    std::string body_;
};

/// Reads them back. What runs over the end, or claims to, reads as zero or empty, and `complete` turns false
/// for good.
class BodyReader {
  public:
    explicit BodyReader(std::string_view body) noexcept : rest_(body) {}

    template <typename Number>
    requires std::is_arithmetic_v<Number> Number number()
    noexcept {
        Number value{};
        if (const std::string_view bytes = take(sizeof value); bytes.size() == sizeof value) {
            bytes.copy(reinterpret_cast<char*>(&value), sizeof value);
        }
        return value;
    }
    std::string_view string() noexcept { return take(number<std::uint32_t>()); }

    template <typename Number>
    std::vector<Number> array() {
        const std::size_t count = number<std::uint32_t>();
        const std::string_view bytes = take(count * sizeof(Number));
        std::vector<Number> values(bytes.size() / sizeof(Number));
        bytes.copy(reinterpret_cast<char*>(values.data()), bytes.size());
        return values;
    }

    /// How many things follow, each of at least `least` bytes; 0 when there cannot be so many.
    std::size_t count(std::size_t least) noexcept {
        const std::size_t claimed = number<std::uint32_t>();
        if (claimed <= rest_.size() / least) return claimed;
        complete_ = false;
        return 0;
    }

    /// Everything asked for was there. With `finished`: and nothing else is.
    [[nodiscard]] bool complete() const noexcept { return complete_; }
    [[nodiscard]] bool finished() const noexcept { return complete_ && rest_.empty(); }

  private:
    std::string_view take(std::size_t size) noexcept {
        if (size > rest_.size()) {
            complete_ = false;
            rest_ = {};
            return {};
        }
        const std::string_view taken = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return taken;
    }

    std::string_view rest_;
    bool complete_ = true;
};

}  // namespace audio_edition
