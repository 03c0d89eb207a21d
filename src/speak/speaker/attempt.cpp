// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/speaker/attempt.h"

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <new>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file_descriptor.h"
#include "confine/confinement.h"

namespace audio_edition {
namespace {

constexpr int pipe_capacity = 1 << 20;

Message failed(FailureKind kind, int detail = 0) {
    return encode(FailedReply{{kind, detail}});
}

ChildBounds bounds_of(const Job& job) noexcept {
    // As much again as its model and the room for the samples, which are mapped, an engine may need for
    // these.
    return {std::chrono::milliseconds(job.limits.deadline_ms),
            sizeof(std::int16_t) * job.limits.samples + (std::size_t{job.limits.memory_mib} << 20)};
}

Message answer(const Job& job) noexcept {
    const bool confined = confine_child(bounds_of(job));
    try {
        return job.work(confined);
    } catch (const std::bad_alloc&) {
        return failed(FailureKind::out_of_memory);
    } catch (...) {
        return failed(FailureKind::refused);
    }
}

[[noreturn]] void run_child(const Job& job, int reply, pid_t parent) noexcept {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The parent may have died before the line above.
    if (::getppid() != parent) ::_exit(EXIT_FAILURE);
    const Transfer sent = send(reply, answer(job), TransferPatience{});
    ::_exit(sent == Transfer::done ? EXIT_SUCCESS : EXIT_FAILURE);
}

class Child {
  public:
    explicit Child(pid_t pid) noexcept
        : pid_(pid), end_(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0))) {}
    ~Child() { static_cast<void>(kill()); }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Ends it if it has not ended, and returns its wait status.
    int kill() noexcept {
        if (pid_ < 0) return status_;
        ::kill(pid_, SIGKILL);
        while (::waitpid(pid_, &status_, 0) < 0 && errno == EINTR) continue;
        pid_ = -1;
        return status_;
    }

    /// What it has computed; nothing where that cannot be known.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> processor_time() const noexcept {
        clockid_t clock{};
        timespec time{};
        if (pid_ < 0 || ::clock_getcpuclockid(pid_, &clock) != 0 || ::clock_gettime(clock, &time) != 0)
            return std::nullopt;
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    /// Whether it ends by itself. It has closed its pipe, which mostly means that it is about to.
    bool ends_within(int milliseconds) noexcept {
        if (!end_) return true;
        pollfd ended{end_.get(), POLLIN, 0};
        int ready = 0;
        do ready = ::poll(&ended, 1, milliseconds);
        while (ready < 0 && errno == EINTR);
        return ready > 0;
    }

  private:
    pid_t pid_;
    FileDescriptor end_;
    int status_ = 0;
};

Message failure_of(int wait_status) {
    if (WIFSIGNALED(wait_status)) return failed(FailureKind::crashed, WTERMSIG(wait_status));
    return failed(FailureKind::exited, WEXITSTATUS(wait_status));
}

/// How much longer to wait for a child whose time is up: where others have the processor it may have had
/// little of it, and what it says must not depend on them.
class Extension {
  public:
    Extension(const Child& child, std::chrono::milliseconds time) noexcept
        : child_(child), time_(time), slices_left_(most_extension * (time / slice + 1)) {}

    /// Nothing where it has computed for its whole time, or no longer computes. A reply comes in pieces, and
    /// each may ask: what was given before is used up first.
    std::optional<TransferPatience::Clock::duration> more() noexcept {
        const auto now = TransferPatience::Clock::now();
        if (now < given_until_) return given_until_ - now;
        const auto used = child_.processor_time();
        if (!used || *used >= time_ || slices_left_-- <= 0) return std::nullopt;
        if (used_ && *used - *used_ < least_progress) return std::nullopt;
        used_ = used;
        given_until_ = now + slice;
        return slice;
    }

  private:
    static constexpr std::chrono::seconds slice{1};
    static constexpr std::chrono::microseconds least_progress{100};

    const Child& child_;
    const std::chrono::milliseconds time_;
    std::int64_t slices_left_;
    std::optional<std::chrono::nanoseconds> used_;
    TransferPatience::Clock::time_point given_until_{};
};

Message reply_of(Child& child, int pipe, const Job& job, int hang_up) {
    const std::chrono::milliseconds time(job.limits.deadline_ms);
    const int milliseconds = static_cast<int>(time.count());
    Extension extension(child, time);
    Message reply;
    switch (receive(pipe, reply, job.largest_reply,
                    {TransferPatience::Clock::now() + time, hang_up, [&] { return extension.more(); }})) {
        case Transfer::done:
            return reply;
        case Transfer::ended:
            if (child.ends_within(milliseconds)) return failure_of(child.kill());
            [[fallthrough]];
        case Transfer::timed_out:
            return failed(FailureKind::hung, milliseconds);
        default:
            return failed(FailureKind::garbled);
    }
}

/// The text is not to blame for what fails where memory is short: it would be left out for that.
Message for_want_of_memory(Message reply) {
    const auto failure = decode<FailedReply>(reply);
    if (!failure) return reply;
    const FailureKind kind = failure->failure.kind;
    const bool is_other = kind == FailureKind::hung || kind == FailureKind::no_process;
    return is_other ? std::move(reply) : failed(FailureKind::no_process, ENOMEM);
}

}  // namespace

Message attempt(const Job& job, int hang_up) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return failed(FailureKind::no_process, errno);
    FileDescriptor read_end(ends[0]);
    FileDescriptor write_end(ends[1]);
    // A larger pipe saves switching between the two processes; without it everything still works.
    ::fcntl(write_end.get(), F_SETPIPE_SZ, pipe_capacity);
    const pid_t parent = ::getpid();
    const pid_t pid = ::fork();
    if (pid < 0) return failed(FailureKind::no_process, errno);
    if (pid == 0) {
        read_end.reset();
        run_child(job, write_end.get(), parent);
    }
    Child child(pid);
    write_end.reset();
    Message reply = reply_of(child, read_end.get(), job, hang_up);
    return is_cramped(bounds_of(job)) ? for_want_of_memory(std::move(reply)) : reply;
}

}  // namespace audio_edition
