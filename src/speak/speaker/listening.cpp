// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/speaker/listening.h"

#include <algorithm>
#include <cstddef>

#include "speak/speaker/shared_sound.h"

namespace audio_edition {
namespace {

/// The sound of all runs, one after the other.
class Sound {
  public:
    explicit Sound(std::span<std::int16_t> room) noexcept : room_(room) {}

    /// False where there is no room for them.
    bool append(std::span<const std::int16_t> samples) noexcept {
        if (samples.size() > room_.size() - length_) return false;
        while (ready_ < length_ + samples.size()) ready_ = prepare_pages(room_, ready_);
        std::ranges::copy(samples, room_.begin() + static_cast<std::ptrdiff_t>(length_));
        length_ += samples.size();
        return true;
    }

    [[nodiscard]] std::size_t length() const noexcept { return length_; }
    [[nodiscard]] std::size_t room() const noexcept { return room_.size(); }

  private:
    std::span<std::int16_t> room_;
    std::size_t length_ = 0;
    std::size_t ready_ = 0;
};

/// Hears one run.
class RunListener final : public EngineListener {
  public:
    RunListener(Sound& sound, std::size_t tokens) : sound_(sound), begin_(sound.length()), told_(tokens) {
        run_.starts.assign(tokens, not_heard);
    }

    bool samples(std::span<const std::int16_t> samples) override {
        endless_ = endless_ || !sound_.append(samples);
        return !endless_;
    }

    void begins(std::size_t token, std::int64_t at) override {
        if (!tell(token)) return;
        if (token < next_ || at < last_ || at > static_cast<std::int64_t>(sound_.room())) {
            disorder_ = true;
        } else {
            run_.starts[token] = static_cast<std::uint32_t>(at);
            next_ = token + 1;
            last_ = at;
        }
    }

    void leaves_out(std::size_t token, std::string_view reason) override {
        if (tell(token) && !reason.empty()) remark(token, reason);
    }

    void alters(std::size_t token, std::string_view reason) override {
        if (token < told_.size() && !reason.empty()) remark(token, reason);
    }

    [[nodiscard]] bool endless() const noexcept { return endless_; }

    [[nodiscard]] bool heard_of_every_token() const noexcept {
        return !disorder_ && last_ <= static_cast<std::int64_t>(length()) &&
               std::ranges::all_of(told_, [](bool told) { return told; });
    }

    [[nodiscard]] SpokenRun take() {
        run_.samples = static_cast<std::uint32_t>(length());
        return std::move(run_);
    }

  private:
    [[nodiscard]] std::size_t length() const noexcept { return sound_.length() - begin_; }

    bool tell(std::size_t token) {
        if (token >= told_.size() || told_[token]) {
            disorder_ = true;
            return false;
        }
        told_[token] = true;
        return true;
    }

    void remark(std::size_t token, std::string_view reason) {
        run_.remarks.push_back(
            {static_cast<std::uint32_t>(token), std::string(reason.substr(0, longest_reason))});
    }

    Sound& sound_;
    std::size_t begin_;
    std::vector<bool> told_;
    SpokenRun run_;
    std::size_t next_ = 0;   ///< the first token that may still begin,
    std::int64_t last_ = 0;  ///< and the sample from which on it may
    bool endless_ = false;
    bool disorder_ = false;
};

}  // namespace

Message speak_runs(Engine& engine, const SpeakRequest& request, bool confined, std::span<std::int16_t> room) {
    SpokenRuns reply;
    reply.confined = confined;
    Sound sound(room);
    for (const TokenRun& run : request.runs) {
        RunListener listener(sound, run.tokens.size());
        engine.speak(run.tokens, listener);
        if (listener.endless()) return encode(FailedReply{{FailureKind::endless, 0}});
        if (!listener.heard_of_every_token()) return encode(FailedReply{{FailureKind::lost_token, 0}});
        reply.runs.push_back(listener.take());
    }
    return encode(reply);
}

}  // namespace audio_edition
