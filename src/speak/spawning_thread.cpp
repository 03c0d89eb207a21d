// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/spawning_thread.h"

#include <signal.h>

namespace audio_edition {

SpawningThread::SpawningThread() {
    // Signals are for the threads of the program that uses us.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    thread_ = std::thread([this] { run(); });
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

SpawningThread::~SpawningThread() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    changed_.notify_one();
    thread_.join();
}

std::unique_ptr<SpeakerProcess> SpawningThread::start(const std::filesystem::path& program) {
    Task task([&program] { return std::make_unique<SpeakerProcess>(program); });
    auto started = task.get_future();
    {
        const std::lock_guard lock(mutex_);
        tasks_.push_back(std::move(task));
    }
    changed_.notify_one();
    return started.get();
}

void SpawningThread::run() {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return ending_ || !tasks_.empty(); });
        if (tasks_.empty()) return;
        Task task = std::move(tasks_.front());
        tasks_.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

}  // namespace audio_edition
