// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/build/source_builds.h"

#include "cli/command.h"
#include "cli/console.h"
#include "cli/failure_report.h"
#include "cli/signals.h"

namespace audio_edition {
namespace {

/// Lets a signal end the program at once while it reads: nothing is made yet, and standard input may never
/// end.
class EndableWhileReading final : public Progress {
  public:
    EndableWhileReading(Progress& shown, SignalWatcher& signals) : shown_(shown), signals_(signals) {}
    void started(BuildStep step) override {
        signals_.end_at_once(step == BuildStep::reading);
        shown_.started(step);
    }
    void expected(std::chrono::milliseconds time) override { shown_.expected(time); }
    void spoken(std::size_t done, std::size_t total, std::chrono::milliseconds audio) override {
        shown_.spoken(done, total, audio);
    }

  private:
    Progress& shown_;
    SignalWatcher& signals_;
};

}  // namespace

int SourceBuilds::run(const std::vector<std::filesystem::path>& sources) {
    try {
        run_stoppable("build", [&](SignalWatcher& signals) { build_all(sources, signals); });
    } catch (...) {
        const Error error = current_error();
        view_.failed(request_.source, error);
        return exit_code(error.kind());
    }
    if (sources.size() > 1) view_.ended(sources.size(), failures_);
    return failures_.empty() ? 0 : exit_code(failures_.front().error.kind());
}

void SourceBuilds::build_all(const std::vector<std::filesystem::path>& sources, SignalWatcher& signals) {
    std::size_t number = 0;
    for (const std::filesystem::path& source : sources) {
        request_.source = source;
        const std::unique_ptr<Progress> progress = view_.begin(source, ++number, sources.size());
        try {
            build_one(*progress, signals);
        } catch (...) {
            const Error error = current_error();
            const bool for_all = error.kind() == ErrorKind::usage || signals.received() != 0;
            if (for_all || sources.size() == 1) throw error;
            view_.failed(source, error);
            failures_.push_back({source, error});
        }
    }
}

void SourceBuilds::build_one(Progress& progress, SignalWatcher& signals) {
    EndableWhileReading endable(progress, signals);
    if (mode_ == BuildMode::foretell) {
        view_.foretold(request_.source,
                       forecast(request_, installation_, endable, io_.console, signals.token()));
        return;
    }
    const BuildResult result = build(request_, installation_, endable, io_.console, signals.token());
    view_.made(request_.source, result);
    request_.keep.push_back(result.folder);
}

}  // namespace audio_edition
