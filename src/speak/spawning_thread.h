// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

#include "speak/speaker_process.h"

namespace audio_edition {

/// Starts speaker programs from one thread that lives as long as this object.
///
/// A speaker dies with the thread that started it (PR_SET_PDEATHSIG), and the threads that speak come and go.
class SpawningThread {
  public:
    SpawningThread();
    ~SpawningThread();
    SpawningThread(const SpawningThread&) = delete;
    SpawningThread& operator=(const SpawningThread&) = delete;

    /// From any thread. Throws what SpeakerProcess throws.
    [[nodiscard]] std::unique_ptr<SpeakerProcess> start(const std::filesystem::path& program);

  private:
    using Task = std::packaged_task<std::unique_ptr<SpeakerProcess>()>;

    void run();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Task> tasks_;
    bool ending_ = false;
    std::thread thread_;
};

}  // namespace audio_edition
