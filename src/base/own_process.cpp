// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/own_process.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <span>
#include <string_view>

#include <fcntl.h>
#include <linux/close_range.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"
#include "base/file_descriptor.h"

namespace audio_edition {
namespace {

constexpr char an_answer = 'A';
constexpr char an_error = 'E';
constexpr int line_in_child = STDERR_FILENO + 1;

/// With the caller's files closed, whose locks it would keep, and nothing to say on standard error.
void become_own_process(int line, pid_t parent) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(1);
    if (line != line_in_child) ::dup3(line, line_in_child, O_CLOEXEC);
    ::close_range(line_in_child + 1, ~0U, 0);
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int fd = STDIN_FILENO; nowhere >= 0 && fd <= STDERR_FILENO; ++fd) ::dup2(nowhere, fd);
    const rlimit none{};
    ::setrlimit(RLIMIT_CORE, &none);
    for (const int death : {SIGABRT, SIGTRAP, SIGSEGV, SIGBUS, SIGILL, SIGFPE}) ::signal(death, SIG_DFL);
}

std::string answer_of(const std::function<std::string()>& work) {
    try {
        return an_answer + work();
    } catch (const Error& error) {
        return an_error + std::to_string(exit_code(error.kind())) + '\0' + error.where() + '\0' +
               error.message();
    }
}

[[noreturn]] void run_in_child(const std::function<std::string()>& work) {
    try {
        const std::string answer = answer_of(work);
        ::_exit(write_all(line_in_child, std::as_bytes(std::span(answer))) == 0 ? 0 : 1);
    } catch (...) {
        ::_exit(1);
    }
}

/// What is written up to the end.
std::string read_to_end(int fd) {
    std::string bytes;
    std::array<char, std::size_t{1} << 16> piece{};
    for (long got = 0; (got = read_all(fd, std::as_writable_bytes(std::span(piece)))) > 0;)
        bytes.append(piece.data(), static_cast<std::size_t>(got));
    return bytes;
}

int wait_for(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
    return status;
}

Error error_from(std::string_view told) {
    const std::size_t kind_end = told.find('\0');
    const std::size_t where_end = told.find('\0', kind_end + 1);
    const int kind = std::stoi(std::string(told.substr(0, kind_end)));
    return {static_cast<ErrorKind>(kind), std::string(told.substr(kind_end + 1, where_end - kind_end - 1)),
            std::string(told.substr(where_end + 1))};
}

}  // namespace

std::optional<std::string> in_own_process(const std::function<std::string()>& work) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw system_error(ErrorKind::try_again, "process", "cannot make a pipe", errno);
    const FileDescriptor read_end(ends[0]);
    FileDescriptor write_end(ends[1]);
    const pid_t parent = ::getpid();
    const pid_t child = ::fork();
    if (child < 0) throw system_error(ErrorKind::try_again, "process", "cannot start another one", errno);
    if (child == 0) {
        become_own_process(write_end.get(), parent);
        run_in_child(work);
    }
    write_end.reset();
    std::string answer;
    try {
        answer = read_to_end(read_end.get());
    } catch (...) {
        ::kill(child, SIGKILL);
        wait_for(child);
        throw;
    }
    if (wait_for(child) != 0 || answer.empty()) return std::nullopt;
    if (answer.front() == an_error) throw error_from(std::string_view(answer).substr(1));
    answer.erase(0, 1);
    return answer;
}

std::uint64_t addresses_of_this_process() noexcept {
    std::array<char, 64> text{};
    const FileDescriptor file(::open("/proc/self/statm", O_RDONLY | O_CLOEXEC));
    if (!file || read_all(file.get(), std::as_writable_bytes(std::span(text)).first(text.size() - 1)) <= 0)
        return 0;
    return std::strtoull(text.data(), nullptr, 10) * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

bool memory_is_scarce() noexcept {
    constexpr rlim_t enough = rlim_t{512} << 20;
    rlimit limit{};
    if (::getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return false;
    return limit.rlim_cur < addresses_of_this_process() + enough;
}

}  // namespace audio_edition
