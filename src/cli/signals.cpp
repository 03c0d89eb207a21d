// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signals.h"

#include <cerrno>
#include <cstring>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "base/error.h"

namespace audio_edition {
namespace {

sigset_t stopping_signals() {
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        // A program started with nohup, or in the background of a script, has some of them ignored: so they
        // stay.
        struct sigaction action {};
        if (::sigaction(signal, nullptr, &action) == 0 && action.sa_handler != SIG_IGN)
            sigaddset(&set, signal);
    }
    return set;
}

FileDescriptor checked(int fd) {
    if (fd < 0) throw system_error(ErrorKind::try_again, "signals", "cannot watch for them", errno);
    return FileDescriptor(fd);
}

}  // namespace

SignalQueue::SignalQueue() {
    const sigset_t set = stopping_signals();
    signals_ = checked(::signalfd(-1, &set, SFD_CLOEXEC));
    ::pthread_sigmask(SIG_BLOCK, &set, &before_);
}

SignalQueue::~SignalQueue() {
    ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

int SignalQueue::take() noexcept {
    signalfd_siginfo info{};
    if (::read(signals_.get(), &info, sizeof info) != sizeof info) return 0;
    return static_cast<int>(info.ssi_signo);
}

SignalWatcher::SignalWatcher() {
    done_ = checked(::eventfd(0, EFD_CLOEXEC));
    thread_ = std::thread([this] { watch(); });
}

SignalWatcher::~SignalWatcher() {
    const std::uint64_t one = 1;
    static_cast<void>(!::write(done_.get(), &one, sizeof one));
    thread_.join();
}

void SignalWatcher::watch() noexcept {
    pollfd events[] = {{signals_.descriptor(), POLLIN, 0}, {done_.get(), POLLIN, 0}};
    while (::poll(events, 2, -1) >= 0 || errno == EINTR) {
        if (events[1].revents != 0) return;
        if (events[0].revents == 0) continue;
        const int signal = signals_.take();
        if (signal == 0) continue;
        if (at_once_ || received_ != 0) ::_exit(128 + signal);
        received_ = signal;
        stop_.request_stop();
    }
}

Error stopped_by(int signal, const std::string& where, const std::string& message) {
    return {signal == SIGINT ? ErrorKind::interrupted : ErrorKind::terminated, where,
            std::string("stopped by SIG") + ::sigabbrev_np(signal) + "; " + message};
}

void run_stoppable(const std::string& where, const std::function<void(SignalWatcher&)>& work) {
    SignalWatcher signals;
    try {
        work(signals);
    } catch (...) {
        if (signals.received() == 0) throw;
        throw stopped_by(signals.received(), where, "nothing unfinished was left behind");
    }
}

}  // namespace audio_edition
