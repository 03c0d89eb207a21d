// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/speaker/listening.h"

#include <algorithm>
#include <cstddef>
#include <optional>

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

    void substitutes(std::size_t token, std::string_view reason) override {
        if (token >= told_.size() || reason.empty()) return;
        remark(token, reason);
        run_.remarks.back().of_sound = true;
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

/// Hears the runs of a request, one after the other.
class RequestListener final : public SentenceListener {
  public:
    RequestListener(const SpeakRequest& request, std::span<std::int16_t> room)
        : request_(request), sound_(room) {}

    EngineListener* next() override {
        if (!finish() || runs_.size() == request_.runs.size()) return nullptr;
        return &run_.emplace(sound_, request_.runs[runs_.size()].tokens.size());
    }

    /// Of all runs; nothing after a failure.
    [[nodiscard]] std::optional<std::vector<SpokenRun>> take() {
        if (!finish()) return std::nullopt;
        if (runs_.size() < request_.runs.size()) failure_ = FailureKind::lost_token;
        return failure_ ? std::nullopt : std::optional(std::move(runs_));
    }
    [[nodiscard]] FailureKind failure() const noexcept { return failure_.value_or(FailureKind::garbled); }

  private:
    bool finish() {
        if (failure_) return false;
        if (!run_) return true;
        if (run_->endless())
            failure_ = FailureKind::endless;
        else if (!run_->heard_of_every_token())
            failure_ = FailureKind::lost_token;
        else
            runs_.push_back(run_->take());
        run_.reset();
        return !failure_;
    }

    const SpeakRequest& request_;
    Sound sound_;
    std::optional<RunListener> run_;
    std::vector<SpokenRun> runs_;
    std::optional<FailureKind> failure_;
};

}  // namespace

Message speak_runs(Engine& engine, const SpeakRequest& request, bool confined, std::span<std::int16_t> room) {
    std::vector<std::span<const SpeechToken>> sentences;
    for (const TokenRun& run : request.runs) sentences.emplace_back(run.tokens);
    RequestListener listener(request, room);
    engine.speak_together(sentences, listener);
    auto runs = listener.take();
    if (!runs) return encode(FailedReply{{listener.failure(), 0}});
    return encode(SpokenRuns{confined, std::move(*runs)});
}

}  // namespace audio_edition
