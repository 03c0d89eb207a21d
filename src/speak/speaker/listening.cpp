// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/speaker/listening.h"

namespace audio_edition {
namespace {

/// Hears one call.
class CallListener final : public EngineListener {
  public:
    CallListener(std::vector<std::int16_t>& all_samples, std::size_t most_samples) noexcept
        : samples_(all_samples), begin_(all_samples.size()), most_(most_samples) {}

    bool samples(std::span<const std::int16_t> samples) override {
        if (samples.size() > most_ - samples_.size()) endless_ = true;
        if (endless_) return false;
        samples_.insert(samples_.end(), samples.begin(), samples.end());
        return true;
    }

    void mark(std::size_t number, std::int64_t at) override {
        const bool in_order = number == marks_.size() && at >= 0 && (marks_.empty() || at >= marks_.back());
        if (in_order && at <= static_cast<std::int64_t>(most_)) {
            marks_.push_back(static_cast<std::uint32_t>(at));
        } else {
            disorder_ = true;
        }
    }

    [[nodiscard]] bool endless() const noexcept { return endless_; }

    [[nodiscard]] bool heard_every_mark(std::size_t count) const noexcept {
        return !disorder_ && marks_.size() == count && (marks_.empty() || marks_.back() <= length());
    }

    [[nodiscard]] SpokenCall take() { return {static_cast<std::uint32_t>(length()), std::move(marks_)}; }

  private:
    [[nodiscard]] std::size_t length() const noexcept { return samples_.size() - begin_; }

    std::vector<std::int16_t>& samples_;
    std::size_t begin_;
    std::size_t most_;
    std::vector<std::uint32_t> marks_;
    bool endless_ = false;
    bool disorder_ = false;
};

}  // namespace

Message speak_calls(Engine& engine, const SpeakRequest& request, bool confined) {
    SpokenReply reply;
    reply.confined = confined;
    // Memory that is not touched costs nothing, and sound that need not move as it grows is not touched twice.
    reply.samples.reserve(request.limits.samples);
    for (const EngineCall& call : request.calls) {
        CallListener listener(reply.samples, request.limits.samples);
        engine.speak(call, listener);
        if (listener.endless()) return encode(FailedReply{{FailureKind::endless, 0}});
        if (!listener.heard_every_mark(call.marks)) return encode(FailedReply{{FailureKind::lost_mark, 0}});
        reply.calls.push_back(listener.take());
    }
    return encode(reply);
}

}  // namespace audio_edition
