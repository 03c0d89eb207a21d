// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include "base/error.h"
#include "base/file_descriptor.h"
#include "speak/protocol.h"
#include "speak/spawning_thread.h"
#include "speak/speaker_process.h"

namespace audio_edition {

/// Up to `jobs` running speaker programs with one voice, started as they are needed. From any number of
/// threads.
class Speakers {
  public:
    /// Starts the first. Throws Error{unavailable} as SpeakerPool does.
    Speakers(std::filesystem::path program, EngineSettings voice, int jobs);
    ~Speakers();
    Speakers(const Speakers&) = delete;
    Speakers& operator=(const Speakers&) = delete;

    /// Sends `request` to a free speaker, once there is one, and returns its reply.
    ///
    /// A speaker that dies, or gives no reply for longer than `time`, is replaced and asked again; what kills
    /// three in a row gets a FailedReply. Throws Error{interrupted} after `stop`, Error{unavailable} when no
    /// speaker can be started any more.
    [[nodiscard]] Message ask(const Message& request, std::size_t largest_reply,
                              std::chrono::milliseconds time);

    void stop() noexcept;

    [[nodiscard]] const ReadyReply& ready() const noexcept { return ready_; }

  private:
    using Speaker = std::unique_ptr<SpeakerProcess>;

    Speaker take();
    void give_back(Speaker speaker) noexcept;
    Speaker start();
    ReadyReply greet(SpeakerProcess& speaker) const;
    Error refusal(const RefusedReply& refused) const;

    std::filesystem::path program_;
    SelectRequest greeting_;
    std::size_t jobs_;
    SpawningThread spawning_;
    ReadyReply ready_;

    FileDescriptor stop_seen_;  ///< hangs up once `stop_` is closed
    std::mutex mutex_;
    std::condition_variable freed_;
    std::vector<Speaker> idle_;
    std::size_t running_ = 0;
    bool stopped_ = false;
    FileDescriptor stop_;
};

/// Asks a speaker program of its own. Throws Error{unavailable}.
[[nodiscard]] EngineVoices ask_for_voices(SpeakerProcess& speaker, const std::filesystem::path& program);

}  // namespace audio_edition
