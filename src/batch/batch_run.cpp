// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batch_run.h"

#include <algorithm>
#include <cerrno>
#include <deque>
#include <exception>
#include <list>
#include <memory>
#include <utility>

#include <poll.h>

#include "base/destination.h"
#include "batch/attempts.h"
#include "batch/conversion.h"
#include "batch/document_name.h"
#include "batch/document_process.h"
#include "batch/edition_link.h"
#include "batch/job_budget.h"
#include "batch/standing.h"

namespace audio_edition {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds between_looks{200};
/// Before it is asked again whether another run has done with a document.
constexpr std::chrono::milliseconds while_busy{300};
/// Failures in a row, none of them the fault of a document, after which the fault is plainly not theirs.
constexpr std::size_t most_failures_in_a_row = 20;

/// A document that is to be made.
struct Pending {
    const ListedDocument* document = nullptr;
    std::uint64_t bytes = 0;
    bool retry_quarantined = false;
    int deaths = 0;  ///< of its processes in this run
    Clock::time_point not_before{};
};

/// One that is being made.
struct Running {
    Pending pending;
    int jobs = 1;
    std::unique_ptr<DocumentProcess> process;
    bool stalled = false;
};

class BatchRun {
  public:
    BatchRun(const Workshop& workshop, const BatchOptions& options, int stop, BatchObserver& observer,
             Diagnostics& diagnostics)
        : workshop_(workshop),
          store_(workshop.store),
          options_(options),
          stop_(stop),
          observer_(observer),
          diagnostics_(diagnostics),
          budget_(options.jobs) {}

    BatchCounts run(const std::vector<ListedDocument>& documents) {
        counts_.documents = documents.size();
        for (const ListedDocument& document : documents) {
            if (stop_requested()) abandon();
            if (counts_.signalled) break;
            consider(document);
        }
        std::ranges::stable_sort(pending_, std::greater(), &Pending::bytes);
        while (!running_.empty() || (!pending_.empty() && !counts_.stopped)) {
            begin_what_can_be_begun();
            wait();
            if (stop_requested()) abandon();
            kill_the_stalled();
            observer_.waiting(counts_);
        }
        sync_folder(store_.links());
        if (nobody_listens_) std::rethrow_exception(nobody_listens_);
        return counts_;
    }

  private:
    /// Settles what needs no process, and notes what does.
    void consider(const ListedDocument& document) {
        const Standing standing = look_up(document, store_, workshop_.keys, options_.thoroughness);
        switch (standing.kind) {
            case StandingKind::done:
                return settle_done(document, standing.key, *standing.receipt, false);
            case StandingKind::unreadable:
                return settle_unreadable(document, standing);
            case StandingKind::quarantined:
                if (!options_.retry_quarantined)
                    return settle_quarantined(document, standing.key, *standing.receipt);
                return add(document, standing);
            case StandingKind::damaged:
                return make_again(document, standing);
            case StandingKind::missing:
                return add(document, standing);
        }
    }

    void add(const ListedDocument& document, const Standing& standing) {
        counts_.bytes += standing.bytes;
        counts_.bytes_left += standing.bytes;
        pending_.push_back(
            {&document, standing.bytes, standing.kind == StandingKind::quarantined, 0, Clock::time_point{}});
    }

    /// Without its receipt it is one that is missing.
    void make_again(const ListedDocument& document, const Standing& standing) {
        diagnostics_.warn(name_of(document), standing.failure->message + "; it is made again");
        try {
            remove_receipt(store_.entry(standing.key));
            add(document, standing);
        } catch (const Error& error) {
            settle_failed(document, standing.key, failure_from(error));
        }
    }

    /// Where the events cannot be written, nothing more is made that nobody would hear of.
    void tell(const DocumentReport& report) {
        if (nobody_listens_) return;
        try {
            observer_.settled(report, counts_);
        } catch (const Error&) {
            nobody_listens_ = std::current_exception();
            abandon();
        }
    }

    void settle_done(const ListedDocument& document, const std::string& key, const Receipt& receipt,
                     bool made) {
        try {
            link_edition(store_, document.id, key, receipt.edition);
            Attempts(store_.entry(key)).clear();  // of a run that was killed between receipt and here
        } catch (const Error& error) {
            return settle_failed(document, key, failure_from(error));
        }
        ++counts_.done;
        counts_.made += made ? 1 : 0;
        tell({document, DocumentState::done, key, made, link_of(store_, document.id), receipt, {}});
    }

    void settle_quarantined(const ListedDocument& document, const std::string& key, const Receipt& receipt) {
        ++counts_.quarantined;
        tell({document, DocumentState::quarantined, key, false, {}, receipt, receipt.failure});
    }

    void settle_failed(const ListedDocument& document, const std::string& key, const Failure& failure) {
        ++counts_.failed[failure.kind];
        tell({document, DocumentState::failed, key, false, {}, {}, failure});
    }

    /// What has no contents is looked at again by every run; its receipt is for whoever looks.
    void settle_unreadable(const ListedDocument& document, const Standing& standing) {
        const Failure& failure = *standing.failure;
        if (failure.kind == ErrorKind::io || failure.kind == ErrorKind::try_again)
            return settle_failed(document, standing.key, failure);
        try {
            const auto entry = store_.make_entry(standing.key);
            const bool noted = standing.receipt && standing.receipt->failure &&
                               standing.receipt->failure->message == failure.message;
            const Outcome outcome =
                noted ? Outcome{OutcomeKind::quarantined, standing.key, standing.receipt, {}}
                      : quarantine(entry, standing.key, 0, failure);
            settle_quarantined(document, standing.key, *outcome.receipt);
        } catch (const Error& error) {
            settle_failed(document, standing.key, failure_from(error));
        }
    }

    void begin_what_can_be_begun() {
        while (!counts_.stopped && budget_.has_room()) {
            const auto next = std::ranges::find_if(
                pending_, [now = Clock::now()](const Pending& one) { return one.not_before <= now; });
            if (next == pending_.end()) return;
            const Pending pending = *next;
            pending_.erase(next);
            begin(pending);
        }
    }

    void begin(const Pending& pending) {
        const int jobs = budget_.share(pending.bytes, counts_.bytes_left, pending_.size() + 1);
        const AttemptOptions attempt{jobs, pending.retry_quarantined};
        const auto work = [&](const DocumentTask& task) {
            return convert(*pending.document, workshop_, attempt, task.on_key, task.progress,
                           task.diagnostics, task.stop);
        };
        try {
            running_.push_back({pending, jobs, std::make_unique<DocumentProcess>(work), false});
            budget_.take(jobs);
        } catch (const Error& error) {
            finish(pending, {OutcomeKind::failed, "", {}, failure_from(error)});
        }
    }

    /// Until a process tells something, a stop is asked for, or it is time to look around.
    void wait() {
        std::vector<pollfd> lines{{counts_.stopped ? -1 : stop_, POLLIN, 0}};
        for (const Running& running : running_) lines.push_back({running.process->line(), POLLIN, 0});
        ::poll(lines.data(), lines.size(), static_cast<int>(between_looks.count()));
        std::size_t line = 1;
        for (auto running = running_.begin(); running != running_.end(); ++line) {
            const auto current = running++;
            if (lines[line].revents == 0) continue;
            NamedDiagnostics named(diagnostics_, *current->pending.document);
            if (!current->process->hear(named)) end(current);
        }
    }

    /// Says of which document a diagnostic is.
    class NamedDiagnostics final : public Diagnostics {
      public:
        NamedDiagnostics(Diagnostics& further, const ListedDocument& document)
            : further_(further), document_(document) {}
        void report(Diagnostic diagnostic) noexcept override {
            const std::string place = place_beside(diagnostic.where, document_);
            diagnostic.where = name_of(document_) + (place.empty() ? "" : ": " + place);
            diagnostic.message = with_path(std::move(diagnostic.message), document_);
            further_.report(std::move(diagnostic));
        }

      private:
        Diagnostics& further_;
        const ListedDocument& document_;
    };

    void end(std::list<Running>::iterator running) {
        const Running ended = std::move(*running);
        running_.erase(running);
        budget_.give_back(ended.jobs);
        finish(ended.pending, ended.process->outcome() ? *ended.process->outcome() : judge_death(ended));
    }

    /// What comes of a document whose process died before it could tell. One that dies before its attempt is
    /// noted, or before its key is known, is counted in this run alone.
    Outcome judge_death(const Running& dead) {
        try {
            return count_death(dead);
        } catch (const Error& error) {
            return {OutcomeKind::failed, dead.process->key(), {}, failure_from(error)};
        }
    }

    Outcome count_death(const Running& dead) {
        Failure failure = dead.process->death();
        if (dead.stalled) failure.message = "made no progress for too long, and was killed";
        const bool unread = dead.process->key().empty();
        const std::string key =
            unread ? ContentKeys::key_of_unread(dead.pending.document->id) : dead.process->key();
        if (counts_.signalled && !dead.stalled) return abandoned(key, failure);
        const int count = std::max(Attempts(store_.entry(key)).count(), dead.pending.deaths + 1);
        if (count >= options_.max_attempts) return quarantine(store_.make_entry(key), key, count, failure);
        if (!unread) Attempts(store_.make_entry(key)).fail(failure);
        return {OutcomeKind::attempted, key, {}, failure};
    }

    /// Killed by us, since it did not stop in time.
    Outcome abandoned(const std::string& key, const Failure& failure) {
        Attempts attempts(store_.entry(key));
        if (attempts.count() > 0) attempts.forgive(failure);
        return {OutcomeKind::abandoned, key, {}, {}};
    }

    void finish(Pending pending, const Outcome& outcome) {
        const ListedDocument& document = *pending.document;
        pending.retry_quarantined = false;
        switch (outcome.kind) {
            case OutcomeKind::busy:
                pending.not_before = Clock::now() + while_busy;
                pending_.push_back(pending);
                return;
            case OutcomeKind::attempted:
                diagnostics_.warn(name_of(document),
                                  with_path(outcome.failure->message, document) + "; it is tried again");
                ++pending.deaths;
                pending_.push_back(pending);
                return;
            case OutcomeKind::abandoned:
                return;
            default:
                break;
        }
        counts_.bytes_left -= pending.bytes;
        note_luck(outcome.kind);
        if (outcome.kind == OutcomeKind::failed)
            return settle_failed(document, outcome.key, *outcome.failure);
        if (outcome.kind == OutcomeKind::quarantined)
            return settle_quarantined(document, outcome.key, *outcome.receipt);
        forget_unreadable(document);
        settle_done(document, outcome.key, *outcome.receipt, outcome.kind == OutcomeKind::made);
    }

    /// A document that can be read by now has no use for the receipt that says it cannot.
    void forget_unreadable(const ListedDocument& document) const {
        std::error_code ignored;
        std::filesystem::remove_all(store_.entry(ContentKeys::key_of_unread(document.id)), ignored);
    }

    void note_luck(OutcomeKind kind) {
        failures_in_a_row_ = kind == OutcomeKind::failed ? failures_in_a_row_ + 1 : 0;
        if (failures_in_a_row_ < most_failures_in_a_row || counts_.stopped) return;
        diagnostics_.warn("batch",
                          std::to_string(failures_in_a_row_) +
                              " documents in a row have failed for reasons that are not their own; no "
                              "more are started; run again once the cause is fixed");
        counts_.stopped = true;
    }

    /// Whether it was just asked for.
    [[nodiscard]] bool stop_requested() const {
        pollfd asked{stop_, POLLIN, 0};
        return !counts_.signalled && ::poll(&asked, 1, 0) > 0;
    }

    void abandon() {
        counts_.stopped = true;
        counts_.signalled = true;
        deadline_ = Clock::now() + options_.grace;
        for (Running& running : running_) running.process->stop();
    }

    void kill_the_stalled() {
        const auto now = Clock::now();
        for (Running& running : running_) {
            if (counts_.signalled && now > deadline_) running.process->kill();
            if (running.stalled || now - running.process->heard() < options_.stalled_after) continue;
            running.stalled = true;
            running.process->kill();
        }
    }

    const Workshop& workshop_;
    const Store& store_;
    const BatchOptions& options_;
    const int stop_;
    BatchObserver& observer_;
    Diagnostics& diagnostics_;
    JobBudget budget_;
    std::deque<Pending> pending_;  ///< the next first
    std::list<Running> running_;
    BatchCounts counts_;
    std::size_t failures_in_a_row_ = 0;
    Clock::time_point deadline_{};
    std::exception_ptr nobody_listens_;
};

}  // namespace

BatchCounts run_batch(const std::vector<ListedDocument>& documents, const Store& store, ContentKeys& keys,
                      const Installation& installation, const BatchOptions& options, int stop,
                      BatchObserver& observer, Diagnostics& diagnostics) {
    store.prepare();
    const Workshop workshop{store, keys, installation, options.max_attempts};
    return BatchRun(workshop, options, stop, observer, diagnostics).run(documents);
}

}  // namespace audio_edition
