// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <csignal>
#include <functional>
#include <stop_token>
#include <string>
#include <thread>

#include "base/file_descriptor.h"

namespace audio_edition {

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
    sigset_t before_{};
    FileDescriptor signals_;
    FileDescriptor done_;  ///< written to when this ends
    std::thread thread_;
};

/// Runs `work` under a SignalWatcher. Whatever it throws once a signal has come, comes out as
/// Error{interrupted} for SIGINT and Error{terminated} for the others.
void run_stoppable(const std::string& where, const std::function<void(SignalWatcher&)>& work);

}  // namespace audio_edition
