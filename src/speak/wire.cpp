// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/wire.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstring>

#include <poll.h>
#include <unistd.h>

#include "base/binary_fields.h"
#include "base/file_descriptor.h"

namespace audio_edition {
namespace {

constexpr std::size_t header_size = 5;
constexpr std::string_view closing_record = "done";
constexpr std::size_t read_step = std::size_t{1} << 20;

int milliseconds_left(const std::optional<TransferPatience::Clock::time_point>& deadline) noexcept {
    if (!deadline) return -1;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(*deadline - TransferPatience::Clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, INT_MAX));
}

/// Until `fd` can be read from or written to without waiting. Bytes that are there come before a deadline
/// that has passed, so that a process which was stopped for a while finds its answer and not a timeout.
Transfer wait_for(int fd, short event, const TransferPatience& patience) noexcept {
    std::array<pollfd, 2> watched = {{{fd, event, 0}, {patience.interrupt, 0, 0}}};
    auto deadline = patience.deadline;
    while (true) {
        const int ready = ::poll(watched.data(), watched.size(), milliseconds_left(deadline));
        if (ready < 0 && errno != EINTR) return Transfer::failed;
        if (ready < 0) continue;
        if (watched[1].revents != 0) return Transfer::interrupted;
        if (watched[0].revents != 0) return Transfer::done;
        const auto more = patience.more_time ? patience.more_time() : std::nullopt;
        if (!more) return Transfer::timed_out;
        deadline = TransferPatience::Clock::now() + *more;
    }
}

Transfer receive_bytes(int fd, std::span<char> bytes, const TransferPatience& patience) noexcept {
    while (!bytes.empty()) {
        if (const Transfer waited = wait_for(fd, POLLIN, patience); waited != Transfer::done) return waited;
        const ssize_t got = ::read(fd, bytes.data(), bytes.size());
        if (got == 0) return Transfer::ended;
        if (got > 0) bytes = bytes.subspan(static_cast<std::size_t>(got));
        if (got < 0 && errno != EINTR && errno != EAGAIN) return Transfer::failed;
    }
    return Transfer::done;
}

Transfer receive_body(int fd, std::string& body, std::size_t size, const TransferPatience& patience) {
    body.clear();
    while (body.size() < size) {
        const std::size_t begin = body.size();
        body.resize(std::min(size, begin + read_step));
        const Transfer received = receive_bytes(fd, std::span(body).subspan(begin), patience);
        if (received != Transfer::done) return received;
    }
    return Transfer::done;
}

Transfer send_bytes(int fd, std::string_view bytes, const TransferPatience& patience) noexcept {
    const bool may_block = !patience.deadline && patience.interrupt < 0;
    while (!bytes.empty()) {
        if (!may_block) {
            if (const Transfer waited = wait_for(fd, POLLOUT, patience); waited != Transfer::done)
                return waited;
        }
        // A pipe that can be written to has room for PIPE_BUF bytes (POSIX).
        const std::string_view piece = may_block ? bytes : bytes.substr(0, PIPE_BUF);
        const int problem = write_all(fd, std::as_bytes(std::span(piece)));
        if (problem == EPIPE) return Transfer::ended;
        if (problem != 0) {
            errno = problem;
            return Transfer::failed;
        }
        bytes.remove_prefix(piece.size());
    }
    return Transfer::done;
}

}  // namespace

Transfer receive(int fd, Message& message, std::size_t limit, const TransferPatience& patience) {
    std::array<char, header_size> header;
    if (const Transfer received = receive_bytes(fd, header, patience); received != Transfer::done) {
        return received;
    }
    std::uint32_t size = 0;
    std::memcpy(&size, header.data(), sizeof size);
    if (size > limit) return Transfer::malformed;
    message.type = static_cast<std::uint8_t>(header[sizeof size]);
    if (const Transfer received = receive_body(fd, message.body, size, patience);
        received != Transfer::done) {
        return received;
    }
    std::array<char, closing_record.size()> closing;
    if (const Transfer received = receive_bytes(fd, closing, patience); received != Transfer::done) {
        return received;
    }
    return std::string_view(closing.data(), closing.size()) == closing_record ? Transfer::done
                                                                              : Transfer::malformed;
}

Transfer send(int fd, const Message& message, const TransferPatience& patience) {
    const std::string_view body = message.body;
    return send(fd, message.type, {&body, 1}, patience);
}

Transfer send(int fd, std::uint8_t type, std::span<const std::string_view> body,
              const TransferPatience& patience) {
    std::size_t size = 0;
    for (const std::string_view part : body) size += part.size();
    BinaryWriter writer;
    writer.number(static_cast<std::uint32_t>(size));
    writer.number(type);
    const std::string header = writer.take();
    Transfer sent = send_bytes(fd, header, patience);
    for (const std::string_view part : body) {
        if (sent == Transfer::done) sent = send_bytes(fd, part, patience);
    }
    return sent == Transfer::done ? send_bytes(fd, closing_record, patience) : sent;
}

}  // namespace audio_edition
