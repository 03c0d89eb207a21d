// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

#include <sys/types.h>

#include "audio_edition/diagnostics.h"
#include "audio_edition/progress.h"
#include "base/file_descriptor.h"
#include "base/json.h"
#include "batch/outcome.h"

namespace audio_edition {

/// What the process of a document is given: where to tell what, and when to stop.
struct DocumentTask {
    std::function<void(const std::string& key)> on_key;
    Progress& progress;
    Diagnostics& diagnostics;
    std::stop_token stop;
};

/// A forked process that converts one document, so that whatever it dies of costs one attempt and nothing
/// else, and memory is given back whole.
///
/// It is a copy of this program, with no descriptor but standard input, output and error and the line to
/// here.
/// **Make it from the only thread of this program**: a fork copies no other. Signals that are blocked here
/// stay blocked there, so a stop is asked for by `stop`. It is killed when this program ends, and its own
/// children with it.
class DocumentProcess {
  public:
    using Clock = std::chrono::steady_clock;
    using Work = std::function<Outcome(const DocumentTask& task)>;

    /// Throws Error{try_again} where there is no room for another process.
    explicit DocumentProcess(const Work& work);
    /// Kills it.
    ~DocumentProcess();
    DocumentProcess(const DocumentProcess&) = delete;
    DocumentProcess& operator=(const DocumentProcess&) = delete;

    /// Readable when there is something to hear, or it has ended.
    [[nodiscard]] int line() const noexcept { return line_.get(); }
    /// Reads what there is; `diagnostics` gets what the process reports. Returns false once it has ended.
    [[nodiscard]] bool hear(Diagnostics& diagnostics);
    /// Asks for a stop; the process ends by itself, soon.
    void stop() noexcept;
    void kill() noexcept;

    [[nodiscard]] pid_t pid() const noexcept { return pid_; }
    /// Empty until the process knows it.
    [[nodiscard]] const std::string& key() const noexcept { return key_; }
    /// When it last told anything.
    [[nodiscard]] Clock::time_point heard() const noexcept { return heard_; }
    /// What came of it, once `hear` has returned false; nothing where it died before it could tell, of what
    /// `death` says.
    [[nodiscard]] const std::optional<Outcome>& outcome() const noexcept { return outcome_; }
    [[nodiscard]] Failure death() const;

  private:
    /// What a process that is out of its mind says is no news.
    void take(const std::string& message, Diagnostics& diagnostics) noexcept;
    void take(const Json& message, Diagnostics& diagnostics);
    void reap() noexcept;

    FileDescriptor line_;
    pid_t pid_ = -1;
    int status_ = 0;
    std::string heard_bytes_;
    std::string key_;
    Clock::time_point heard_ = Clock::now();
    std::optional<Outcome> outcome_;
};

}  // namespace audio_edition
