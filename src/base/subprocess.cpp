// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/subprocess.h"

#include <cerrno>
#include <span>

#include <fcntl.h>
#include <linux/close_range.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"

namespace audio_edition {
namespace {

struct Pipe {
    FileDescriptor read_end;
    FileDescriptor write_end;
};

/// The same pipe end with a number above those of standard input, output and error, which a parent that
/// was started with one of them closed would otherwise give it.
FileDescriptor above_standard(FileDescriptor end, const std::string& where) {
    if (end.get() > STDERR_FILENO) return end;
    FileDescriptor moved(::fcntl(end.get(), F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    if (!moved) throw system_error(ErrorKind::try_again, where, "cannot make a pipe", errno);
    return moved;
}

Pipe make_pipe(const std::string& where) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        throw system_error(ErrorKind::try_again, where, "cannot make a pipe", errno);
    }
    FileDescriptor read_end(ends[0]);
    FileDescriptor write_end(ends[1]);
    return {above_standard(std::move(read_end), where), above_standard(std::move(write_end), where)};
}

/// What a child needs, all of it made before the fork: between fork and exec a child of a program with
/// threads may call nothing but async-signal-safe functions.
struct Launch {
    const char* program;
    char* const* arguments;
    int input;
    int output;
    int failure;  ///< Takes the errno of what went wrong; closed by a successful exec.
    pid_t parent;
};

void restore_signals() noexcept {
    struct sigaction by_default {};
    by_default.sa_handler = SIG_DFL;
    for (int signal = 1; signal < NSIG; ++signal) ::sigaction(signal, &by_default, nullptr);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

[[noreturn]] void report_and_exit(int failure, int errno_value) noexcept {
    // Nobody is left to hear of a failure to report a failure.
    static_cast<void>(::write(failure, &errno_value, sizeof errno_value));
    ::_exit(127);
}

[[noreturn]] void run_child(const Launch& launch) noexcept {
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The parent may have died before the line above.
    if (::getppid() != launch.parent) ::_exit(127);
    if (::dup2(launch.input, STDIN_FILENO) < 0 || ::dup2(launch.output, STDOUT_FILENO) < 0) {
        report_and_exit(launch.failure, errno);
    }
    // Ours are all close-on-exec already; this is for those that a library has opened without.
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    restore_signals();
    ::execv(launch.program, launch.arguments);
    report_and_exit(launch.failure, errno);
}

/// With every signal blocked, so that no handler of the parent ever runs in the child.
pid_t fork_child(const Launch& launch) {
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    const pid_t pid = ::fork();
    if (pid == 0) run_child(launch);
    const int reason = errno;
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    if (pid < 0)
        throw system_error(ErrorKind::try_again, launch.program, "cannot start another process", reason);
    return pid;
}

std::vector<char*> argument_vector(const std::string& program, const std::vector<std::string>& arguments) {
    std::vector<char*> pointers{const_cast<char*>(program.c_str())};
    for (const std::string& argument : arguments) pointers.push_back(const_cast<char*>(argument.c_str()));
    pointers.push_back(nullptr);
    return pointers;
}

Error cannot_run(const std::string& program, int errno_value) {
    Error error = system_error(ErrorKind::unavailable, program, "cannot run", errno_value);
    if (error.kind() == ErrorKind::permission) return {ErrorKind::unavailable, program, error.message()};
    if (errno_value != ENOENT) return error;
    return {ErrorKind::unavailable, program, error.message() + "; check that it is installed"};
}

}  // namespace

Subprocess::Subprocess(const std::filesystem::path& program, const std::vector<std::string>& arguments) {
    const std::string& name = program.native();
    const std::vector<char*> argv = argument_vector(name, arguments);
    Pipe input = make_pipe(name);
    Pipe output = make_pipe(name);
    Pipe failure = make_pipe(name);
    ::fcntl(output.read_end.get(), F_SETFL, O_NONBLOCK);

    pid_ = fork_child({name.c_str(), argv.data(), input.read_end.get(), output.write_end.get(),
                       failure.write_end.get(), ::getpid()});
    failure.write_end.reset();
    int reason = 0;
    if (read_all(failure.read_end.get(), std::as_writable_bytes(std::span(&reason, 1))) != 0) {
        kill();
        throw cannot_run(name, reason);
    }
    input_ = std::move(input.write_end);
    output_ = std::move(output.read_end);
}

Subprocess::~Subprocess() {
    kill();
}

void Subprocess::kill() noexcept {
    if (pid_ < 0) return;
    ::kill(-pid_, SIGKILL);
    reap();
}

int Subprocess::wait() noexcept {
    close_input();
    if (pid_ < 0) return status_;
    // Not reaped yet: while its number is taken, no stranger's process group can have it.
    siginfo_t ended{};
    while (::waitid(P_PID, static_cast<id_t>(pid_), &ended, WEXITED | WNOWAIT) != 0 && errno == EINTR)
        continue;
    kill();
    return status_;
}

void Subprocess::reap() noexcept {
    while (::waitpid(pid_, &status_, 0) < 0 && errno == EINTR) continue;
    pid_ = -1;
}

}  // namespace audio_edition
