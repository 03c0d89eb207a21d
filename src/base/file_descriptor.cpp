// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_descriptor.h"

#include <cerrno>
#include <ctime>

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

namespace audio_edition {
namespace {

/// Keeps SIGPIPE from this thread while it lives, and swallows the one that a write here caused.
class SigpipeHeldBack {
  public:
    SigpipeHeldBack() noexcept {
        sigemptyset(&sigpipe_);
        sigaddset(&sigpipe_, SIGPIPE);
        sigset_t pending;
        sigpending(&pending);
        // A SIGPIPE that is pending already belongs to someone else, who has blocked it.
        active_ = sigismember(&pending, SIGPIPE) == 0 && pthread_sigmask(SIG_BLOCK, &sigpipe_, &before_) == 0;
    }
    ~SigpipeHeldBack() {
        if (!active_) return;
        if (raised_) {
            const timespec at_once{};
            while (sigtimedwait(&sigpipe_, nullptr, &at_once) < 0 && errno == EINTR) continue;
        }
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    SigpipeHeldBack(const SigpipeHeldBack&) = delete;
    SigpipeHeldBack& operator=(const SigpipeHeldBack&) = delete;

    void note(int errno_value) noexcept { raised_ = errno_value == EPIPE; }

  private:
    sigset_t sigpipe_;
    sigset_t before_;
    bool active_ = false;
    bool raised_ = false;
};

}  // namespace

void FileDescriptor::reset(int fd) noexcept {
    // Linux has let go of the descriptor even where close fails with EINTR, so it is never tried again.
    if (fd_ >= 0) ::close(fd_);
    fd_ = fd;
}

int write_all(int fd, std::span<const std::byte> bytes) noexcept {
    SigpipeHeldBack sigpipe;
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written >= 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        } else if (errno != EINTR) {
            const int reason = errno;
            sigpipe.note(reason);
            return reason;
        }
    }
    return 0;
}

long read_all(int fd, std::span<std::byte> bytes) noexcept {
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got = ::read(fd, bytes.data() + filled, bytes.size() - filled);
        if (got == 0) break;
        if (got > 0) {
            filled += static_cast<std::size_t>(got);
        } else if (errno != EINTR) {
            return -static_cast<long>(errno);
        }
    }
    return static_cast<long>(filled);
}

}  // namespace audio_edition
