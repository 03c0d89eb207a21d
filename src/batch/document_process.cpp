// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/document_process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <new>
#include <thread>

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "batch/document_messages.h"
#include "batch/document_name.h"

namespace audio_edition {
namespace {

constexpr int line_in_child = STDERR_FILENO + 1;

/// Ends this process when the parent does, and closes all that the parent had open.
void become_document_process(int line, pid_t parent) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(1);
    if (line != line_in_child) ::dup3(line, line_in_child, O_CLOEXEC);
    ::close_range(line_in_child + 1, ~0U, 0);
}

/// Asks for a stop when the parent has nothing more to say.
void watch_for_stop(int line, std::stop_source& stop) {
    char nothing = 0;
    while (::read(line, &nothing, 1) < 0 && errno == EINTR) continue;
    stop.request_stop();
}

[[noreturn]] void run_document(const DocumentProcess::Work& work) {
    DocumentTeller teller(line_in_child);
    std::stop_source stop;
    std::thread([&stop] { watch_for_stop(line_in_child, stop); }).detach();
    try {
        teller.outcome(
            work({[&teller](const std::string& key) { teller.key(key); }, teller, teller, stop.get_token()}));
    } catch (const std::exception&) {
        ::abort();  // as any other death
    }
    ::_exit(0);  // nothing of the parent's is flushed or torn down twice
}

std::string name_of_signal(int signal) {
    const char* name = ::sigabbrev_np(signal);
    return name != nullptr ? std::string("SIG") + name : "signal " + std::to_string(signal);
}

}  // namespace

DocumentProcess::DocumentProcess(const Work& work) {
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        throw system_error(ErrorKind::try_again, "batch", "cannot make a line to a process", errno);
    line_.reset(ends[0]);
    const FileDescriptor other(ends[1]);
    const pid_t parent = ::getpid();
    pid_ = ::fork();
    if (pid_ < 0) throw system_error(ErrorKind::try_again, "batch", "cannot start a process", errno);
    if (pid_ == 0) {
        become_document_process(other.get(), parent);
        run_document(work);
    }
}

DocumentProcess::~DocumentProcess() {
    kill();
    reap();
}

bool DocumentProcess::hear(Diagnostics& diagnostics) {
    std::array<char, 65536> buffer;
    const ssize_t got = ::recv(line_.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return true;
    if (got <= 0) {
        reap();
        return false;
    }
    heard_ = Clock::now();
    heard_bytes_.append(buffer.data(), static_cast<std::size_t>(got));
    std::size_t at = 0;
    for (std::size_t end; (end = heard_bytes_.find('\n', at)) != std::string::npos; at = end + 1)
        take(heard_bytes_.substr(at, end - at), diagnostics);
    heard_bytes_.erase(0, at);
    return true;
}

void DocumentProcess::take(const std::string& message, Diagnostics& diagnostics) noexcept {
    try {
        take(parse_json(message, "document process"), diagnostics);
    } catch (const std::exception&) {
        return;
    }
}

void DocumentProcess::take(const Json& message, Diagnostics& diagnostics) {
    if (message.contains("outcome")) {
        outcome_ = parse_outcome(message);
    } else if (message.contains("key")) {
        key_ = message["key"].get<std::string>();
    } else if (message.contains("warning")) {
        const Json& told = message["warning"];
        diagnostics.report({told[0] == "note" ? Severity::note : Severity::warning,
                            told[1].get<std::string>(), told[2].get<std::string>()});
    }
}

void DocumentProcess::stop() noexcept {
    ::shutdown(line_.get(), SHUT_WR);
}

void DocumentProcess::kill() noexcept {
    if (pid_ > 0) ::kill(pid_, SIGKILL);
}

void DocumentProcess::reap() noexcept {
    if (pid_ <= 0) return;
    while (::waitpid(pid_, &status_, 0) < 0 && errno == EINTR) continue;
    pid_ = -1;
}

Failure DocumentProcess::death() const {
    Failure failure{ErrorKind::internal, std::string(unnamed_document), "", {}, {}};
    if (WIFSIGNALED(status_)) {
        failure.signal = name_of_signal(WTERMSIG(status_));
        failure.message = "the process that converted it was killed by " + failure.signal;
        if (WTERMSIG(status_) == SIGKILL) failure.message += ", perhaps because memory ran out";
    } else {
        failure.message =
            "the process that converted it ended with status " + std::to_string(WEXITSTATUS(status_));
    }
    return failure;
}

}  // namespace audio_edition
