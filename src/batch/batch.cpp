// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_edition/batch.h"

#include <set>
#include <utility>

#include "base/error.h"
#include "batch/batch_run.h"
#include "pipeline/jobs.h"

namespace audio_edition {
namespace {

BatchState state_of(DocumentState state) noexcept {
    if (state == DocumentState::done) return BatchState::done;
    return state == DocumentState::quarantined ? BatchState::quarantined : BatchState::failed;
}

/// Tells whoever called.
class Listener final : public BatchObserver {
  public:
    explicit Listener(const std::function<void(const BatchSettled&)>& settled) : settled_(settled) {}

    void settled(const DocumentReport& report, const BatchCounts&) override {
        if (!settled_) return;
        BatchSettled one{report.document.id, state_of(report.state), report.made, report.edition, {}};
        if (report.failure)
            one.failure.emplace(report.failure->kind, report.failure->where, report.failure->message);
        settled_(one);
    }
    void waiting(const BatchCounts&) override {}

  private:
    const std::function<void(const BatchSettled&)>& settled_;
};

std::vector<ListedDocument> listed(const std::vector<BatchDocument>& documents) {
    std::vector<ListedDocument> all;
    std::set<std::string> ids;
    for (const BatchDocument& document : documents) {
        const BuildRequest& request = document.request;
        if (request.bytes || request.source == "-")
            throw Error{ErrorKind::usage, document.id, "is not a file; a batch reads files: save it as one"};
        if (!ids.insert(document.id).second)
            throw Error{ErrorKind::usage, document.id, "is the id of two documents; give each its own"};
        all.push_back({document.id,
                       request.source,
                       request.source.native(),
                       std::make_shared<const BuildRequest>(request),
                       {}});
    }
    return all;
}

}  // namespace

BatchResult batch(const std::vector<BatchDocument>& documents, const BatchSettings& settings,
                  const Installation& installation, Diagnostics& diagnostics,
                  const std::function<void(const BatchSettled&)>& settled) {
    BatchResult result;
    const std::vector<ListedDocument> all = listed(documents);
    if (all.empty()) return result;
    ContentKeys keys = content_keys(installation, all.front().options->voice);
    BatchOptions options;
    options.jobs = jobs_or_cores(settings.jobs);
    options.max_attempts = settings.max_attempts;
    options.retry_quarantined = settings.retry_quarantined;
    options.stalled_after = settings.stalled_after;
    Listener listener(settled);
    const BatchCounts counts = run_batch(all, Store(settings.output), keys, installation, options,
                                         settings.stop, listener, diagnostics);
    result.documents = counts.documents;
    result.done = counts.done;
    result.made = counts.made;
    result.quarantined = counts.quarantined;
    result.failed = counts.failures();
    result.stopped = counts.stopped;
    return result;
}

}  // namespace audio_edition
