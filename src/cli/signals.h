// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <csignal>
#include <functional>
#include <stop_token>
#include <string>
#include <thread>

#include "base/error.h"
#include "base/file_descriptor.h"

namespace audio_edition {

/// While one of these lives, SIGINT, SIGTERM and SIGHUP are blocked, and wait in a descriptor (signalfd)
/// instead of ending the program. Those that are ignored stay so.
class SignalQueue {
  public:
    SignalQueue();
    ~SignalQueue();
    SignalQueue(const SignalQueue&) = delete;
    SignalQueue& operator=(const SignalQueue&) = delete;

    /// Readable when a signal has come.
    [[nodiscard]] int descriptor() const noexcept { return signals_.get(); }
    /// The next signal; waits for one. 0 where reading fails.
    [[nodiscard]] int take() noexcept;

  private:
    FileDescriptor signals_;
    sigset_t before_{};
};

/// While one of these lives, SIGINT, SIGTERM and SIGHUP ask for a stop instead of ending the program, so that
/// files and processes can be cleared away. A second signal ends it at once.
///
/// Make it before any other thread: threads inherit that the signals are blocked, and a thread of this reads
/// them (signalfd). One at a time.
class SignalWatcher {
  public:
    SignalWatcher();
    ~SignalWatcher();
    SignalWatcher(const SignalWatcher&) = delete;
    SignalWatcher& operator=(const SignalWatcher&) = delete;

    [[nodiscard]] std::stop_token token() const { return stop_.get_token(); }
    /// While `yes`, a signal ends the program at once: there is nothing to clear away, and what it waits for,
    /// such as someone typing, would not notice that a stop is asked for.
    void end_at_once(bool yes) noexcept { at_once_ = yes; }
    /// The signal that came first; 0 for none.
    [[nodiscard]] int received() const noexcept { return received_; }

  private:
    void watch() noexcept;

    std::stop_source stop_;
    std::atomic<int> received_ = 0;
    std::atomic<bool> at_once_ = false;
    SignalQueue signals_;
    FileDescriptor done_;  ///< written to when this ends
    std::thread thread_;
};

/// Error{interrupted} for SIGINT and Error{terminated} for the others. `message` goes after "stopped by
/// SIGINT; ".
[[nodiscard]] Error stopped_by(int signal, const std::string& where, const std::string& message);

/// Runs `work` under a SignalWatcher. Whatever it throws once a signal has come, comes out as
/// `stopped_by` has it.
void run_stoppable(const std::string& where, const std::function<void(SignalWatcher&)>& work);

}  // namespace audio_edition
