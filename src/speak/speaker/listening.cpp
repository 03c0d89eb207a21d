// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/speaker/listening.h"

#include <algorithm>

namespace audio_edition {
namespace {

/// Hears one run.
class RunListener final : public EngineListener {
  public:
    RunListener(std::vector<std::int16_t>& all_samples, std::size_t most_samples, std::size_t tokens)
        : samples_(all_samples), begin_(all_samples.size()), most_(most_samples), told_(tokens) {
        run_.starts.assign(tokens, not_heard);
    }

    bool samples(std::span<const std::int16_t> samples) override {
        if (samples.size() > most_ - samples_.size()) endless_ = true;
        if (endless_) return false;
        samples_.insert(samples_.end(), samples.begin(), samples.end());
        return true;
    }

    void begins(std::size_t token, std::int64_t at) override {
        if (!tell(token)) return;
        if (token < next_ || at < last_ || at > static_cast<std::int64_t>(most_)) {
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
    [[nodiscard]] std::size_t length() const noexcept { return samples_.size() - begin_; }

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

    std::vector<std::int16_t>& samples_;
    std::size_t begin_;
    std::size_t most_;
    std::vector<bool> told_;
    SpokenRun run_;
    std::size_t next_ = 0;   ///< the first token that may still begin,
    std::int64_t last_ = 0;  ///< and the sample from which on it may
    bool endless_ = false;
    bool disorder_ = false;
};

}  // namespace

Message speak_runs(Engine& engine, const SpeakRequest& request, bool confined) {
    SpokenReply reply;
    reply.confined = confined;
    // Memory that is not touched costs nothing, and sound that need not move as it grows is not touched twice.
    reply.samples.reserve(request.limits.samples);
    for (const TokenRun& run : request.runs) {
        RunListener listener(reply.samples, request.limits.samples, run.tokens.size());
        engine.speak(run.tokens, listener);
        if (listener.endless()) return encode(FailedReply{{FailureKind::endless, 0}});
        if (!listener.heard_of_every_token()) return encode(FailedReply{{FailureKind::lost_token, 0}});
        reply.runs.push_back(listener.take());
    }
    return encode(reply);
}

}  // namespace audio_edition
