// SPDX-License-Identifier: GPL-3.0-or-later
#include "confine/confinement.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <span>

#include <fcntl.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/own_process.h"

namespace audio_edition {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;  // its shadow takes terabytes of addresses, its reports may go to a file
#else
constexpr bool sanitized = false;
#endif

constexpr rlim_t most_descriptors = 32;

constexpr int writing_flags = O_ACCMODE | O_CREAT | O_TRUNC;

struct ReleaseFilter {
    void operator()(void* filter) const noexcept { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, ReleaseFilter>;

bool add(const Filter& filter, std::uint32_t action, std::span<const int> calls) noexcept {
    for (const int call : calls) {
        if (seccomp_rule_add(filter.get(), action, call, 0) != 0) return false;
    }
    return true;
}

bool add(const Filter& filter, std::uint32_t action, int call, const scmp_arg_cmp& argument) noexcept {
    return seccomp_rule_add_array(filter.get(), action, call, 1, &argument) == 0;
}

/// Processes, programs, the network, and other processes' memory: an engine that asks for these has been
/// taken over.
constexpr auto hostile_calls = std::to_array<int>({
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(clone),
    SCMP_SYS(clone3),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(socket),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(socketpair),
});

constexpr auto harmless_calls = std::to_array<int>({
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(statx),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getdents64),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigpending),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(rt_sigtimedwait),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(getrandom),
    SCMP_SYS(sched_yield),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(getrusage),
    SCMP_SYS(getrlimit),
    SCMP_SYS(sysinfo),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(pipe2),  // by which a sanitizer asks whether memory can be read
});

/// The speaker itself forks, and the engine starts threads in it; so here it is said what is refused.
constexpr auto calls_no_speaker_needs = std::to_array<int>({
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(mkdir),
    SCMP_SYS(mkdirat),
    SCMP_SYS(unlink),
    SCMP_SYS(unlinkat),
    SCMP_SYS(rename),
    SCMP_SYS(renameat),
    SCMP_SYS(renameat2),
    SCMP_SYS(creat),
});

bool load_child_filter() noexcept {
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    const auto self = static_cast<scmp_datum_t>(::getpid());
    const scmp_arg_cmp reading = SCMP_A2(SCMP_CMP_MASKED_EQ, writing_flags, O_RDONLY);
    const scmp_arg_cmp reading_by_path = SCMP_A1(SCMP_CMP_MASKED_EQ, writing_flags, O_RDONLY);
    return filter != nullptr && add(filter, SCMP_ACT_ALLOW, harmless_calls) &&
           add(filter, SCMP_ACT_KILL_PROCESS, hostile_calls) &&
           add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), reading) &&
           add(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), reading_by_path) &&
           // abort() has to be seen as SIGABRT.
           add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, self)) &&
           seccomp_load(filter.get()) == 0;
}

void load_speaker_filter() noexcept {
    const std::uint32_t refuse = SCMP_ACT_ERRNO(EPERM);
    const Filter filter(seccomp_init(SCMP_ACT_ALLOW));
    if (filter == nullptr) return;
    bool complete = add(filter, refuse, calls_no_speaker_needs);
    for (const scmp_datum_t flag : {O_WRONLY, O_RDWR, O_CREAT, O_TRUNC}) {
        const scmp_arg_cmp second = SCMP_A1(SCMP_CMP_MASKED_EQ, flag, flag);
        const scmp_arg_cmp third = SCMP_A2(SCMP_CMP_MASKED_EQ, flag, flag);
        complete = complete && add(filter, refuse, SCMP_SYS(open), second) &&
                   add(filter, refuse, SCMP_SYS(openat), third);
    }
    if (complete) static_cast<void>(seccomp_load(filter.get()));
}

/// What this process has mapped already does not count.
rlim_t memory_for(const ChildBounds& bounds) noexcept {
    return rlim_t{addresses_of_this_process()} + rlim_t{bounds.memory_bytes};
}

void limit(int resource, rlim_t value) noexcept {
    rlimit now{};
    if (::getrlimit(static_cast<__rlimit_resource_t>(resource), &now) != 0) return;
    now.rlim_cur = now.rlim_max = now.rlim_max == RLIM_INFINITY ? value : std::min(now.rlim_max, value);
    ::setrlimit(static_cast<__rlimit_resource_t>(resource), &now);
}

}  // namespace

void confine_speaker() noexcept {
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    // Under a shell's limit on files (ulimit -f) the sound server's memory is refused, not the engine ended.
    ::signal(SIGXFSZ, SIG_IGN);
    load_speaker_filter();
}

bool is_cramped(const ChildBounds& bounds) noexcept {
    rlimit now{};
    return !sanitized && ::getrlimit(RLIMIT_AS, &now) == 0 && now.rlim_cur < memory_for(bounds);
}

bool confine_child(const ChildBounds& bounds) noexcept {
    // The deadline on the wall clock comes first, unless the child burns time on several threads.
    limit(RLIMIT_CPU, static_cast<rlim_t>(std::chrono::ceil<std::chrono::seconds>(bounds.time).count()) + 1);
    if (!sanitized) limit(RLIMIT_AS, memory_for(bounds));
    limit(RLIMIT_NOFILE, most_descriptors);
    if (!sanitized) limit(RLIMIT_FSIZE, 0);
    return load_child_filter();
}

}  // namespace audio_edition
