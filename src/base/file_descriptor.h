// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <utility>

namespace audio_edition {

/// Owns one open file descriptor and closes it.
class FileDescriptor {
  public:
    FileDescriptor() noexcept = default;
    explicit FileDescriptor(int fd) noexcept : fd_(fd) {}
    FileDescriptor(FileDescriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept {
        if (this != &other) reset(std::exchange(other.fd_, -1));
        return *this;
    }
    ~FileDescriptor() { reset(); }

    [[nodiscard]] int get() const noexcept { return fd_; }
    [[nodiscard]] explicit operator bool() const noexcept { return fd_ >= 0; }
    [[nodiscard]] int release() noexcept { return std::exchange(fd_, -1); }
    void reset(int fd = -1) noexcept;

  private:
    int fd_ = -1;
};

/// Writes all of `bytes`, across short writes and EINTR. Returns 0, or the errno that stopped it.
///
/// A pipe or socket whose reader has gone gives EPIPE: no SIGPIPE reaches the program, whatever it does
/// with that signal. A descriptor that does not block may give EAGAIN with part of the bytes written.
[[nodiscard]] int write_all(int fd, std::span<const std::byte> bytes) noexcept;

/// Reads until `bytes` is full or the end. Returns the bytes read, or minus the errno.
///
/// For descriptors that block: EAGAIN loses what was read before it.
[[nodiscard]] long read_all(int fd, std::span<std::byte> bytes) noexcept;

}  // namespace audio_edition
