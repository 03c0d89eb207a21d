// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/conversion.h"

#include <new>

#include "base/atomic_file.h"
#include "base/diagnostics.h"
#include "base/folder_lock.h"
#include "base/staged_folder.h"
#include "batch/attempts.h"
#include "batch/collected_warnings.h"
#include "batch/document_name.h"
#include "batch/source_bytes.h"
#include "ingest/ingest.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr const char* nameless = "untitled";

Failure killed_unseen() {
    return {ErrorKind::internal,
            std::string(unnamed_document),
            "was killed, with the whole run, in its last attempt",
            {},
            {}};
}

/// What has no receipt is not there: an edition that was published last thing before a kill, one that was
/// damaged. Hidden folders are those of runs that may still be at work.
void remove_unaccounted(const fs::path& entry) {
    std::error_code failure;
    for (const fs::directory_entry& one : fs::directory_iterator(entry, failure)) {
        if (one.path().filename().native().starts_with('.') || one.is_regular_file(failure)) continue;
        fs::remove_all(one.path(), failure);
    }
    if (failure)
        throw system_error(ErrorKind::io, entry.native(), "cannot clear the folder", failure.value());
}

/// The bytes that the key was made of, under a name that is in the key or says nothing, in a folder that goes
/// with it.
class SourceCopy {
  public:
    SourceCopy(const fs::path& entry, const SourceBytes& source, const std::string& name)
        : folder_(entry / "source"), path_(folder_.path() / (name + source.extension)) {
        AtomicFile file(path_);
        file.write(source.bytes);
        file.commit(Durability::crash);
    }

    [[nodiscard]] const fs::path& path() const noexcept { return path_; }

  private:
    StagedFolder folder_;  ///< never committed
    fs::path path_;
};

class Conversion {
  public:
    Conversion(const ListedDocument& document, const Workshop& workshop, const AttemptOptions& options,
               Progress& progress, Diagnostics& diagnostics, const std::stop_token& stop)
        : document_(document),
          workshop_(workshop),
          options_(options),
          progress_(progress),
          warnings_(diagnostics),
          stop_(stop) {}

    Outcome run(const std::function<void(const std::string& key)>& on_key) {
        try {
            const SourceBytes source = read_source(document_.source);
            key_ = workshop_.keys.key_of(*document_.options, source);
            Outcome outcome = convert_at_key(source, on_key);
            if (outcome.kind != OutcomeKind::named) return outcome;
            name_ = document_.source.stem().native();
            is_named_ = true;
            key_ = ContentKeys::key_of_named(key_, name_);
            return convert_at_key(source, on_key);
        } catch (const Error& error) {
            return {OutcomeKind::failed, key_, {}, failure_from(error)};
        }
    }

  private:
    Outcome convert_at_key(const SourceBytes& source,
                           const std::function<void(const std::string& key)>& on_key) {
        on_key(key_);
        entry_ = workshop_.store.make_entry(key_);
        const FolderLock lock = lock_folder(entry_, Patience::do_not_wait);
        if (lock.state == FolderLock::State::taken) return {OutcomeKind::busy, key_, {}, {}};
        if (lock.state == FolderLock::State::held) remove_torn_receipts(entry_);
        return attempt(source);
    }

    /// What cannot be read is told of by the build, which meets the same.
    [[nodiscard]] bool lacks_title(const SourceBytes& source) const {
        const BuildRequest& request = *document_.options;
        if (is_named_ || request.title) return false;
        try {
            CollectedDiagnostics ignored;
            const IngestOptions reading{request.title,    request.author, request.language, request.encoding,
                                        request.policies, request.limits, request.article};
            return ingest_bytes(source.bytes, nameless + source.extension, reading, ignored).title.empty();
        } catch (const Error&) {
            return false;
        }
    }

    Outcome name_by_file(Attempts& attempts) {
        Receipt receipt;
        receipt.key = key_;
        receipt.is_named_by_file = true;
        write_receipt(entry_, receipt);
        attempts.clear();
        return {OutcomeKind::named, key_, {}, {}};
    }

    Outcome attempt(const SourceBytes& source) {
        if (auto known = what_is_there()) return *known;
        Attempts attempts(entry_);
        if (attempts.count() >= workshop_.max_attempts)
            return quarantine(entry_, key_, attempts.count(), attempts.last().value_or(killed_unseen()));
        attempts.begin();
        if (lacks_title(source)) return name_by_file(attempts);
        const auto failure = make(source);
        if (!failure) {
            attempts.clear();
            return {OutcomeKind::made, key_, receipt_, {}};
        }
        if (stop_.stop_requested()) {
            attempts.forgive(*failure);
            return {OutcomeKind::abandoned, key_, {}, {}};
        }
        return after(*failure, attempts);
    }

    Outcome after(const Failure& failure, Attempts& attempts) {
        switch (blame_of(failure)) {
            case Blame::document:
                return quarantine(entry_, key_, attempts.count(), failure);
            case Blame::host:
                attempts.forgive(failure);
                return {OutcomeKind::failed, key_, {}, failure};
            case Blame::attempt:
                break;
        }
        attempts.fail(failure);
        if (attempts.count() >= workshop_.max_attempts)
            return quarantine(entry_, key_, attempts.count(), failure);
        return {OutcomeKind::attempted, key_, {}, failure};
    }

    /// Another run may have come first.
    std::optional<Outcome> what_is_there() {
        const auto receipt = find_receipt(entry_, key_);
        if (!receipt) return std::nullopt;
        if (receipt->is_named_by_file) {
            Attempts(entry_).clear();  // which a stop right after the receipt leaves
            return Outcome{OutcomeKind::named, key_, {}, {}};
        }
        if (!receipt->failure) {
            if (!damage(entry_, *receipt, Thoroughness::sizes).empty()) return std::nullopt;
            return Outcome{OutcomeKind::kept, key_, receipt, {}};
        }
        if (!options_.retry_quarantined) return Outcome{OutcomeKind::quarantined, key_, receipt, {}};
        Attempts(entry_).clear();
        remove_receipt(entry_);
        return std::nullopt;
    }

    /// Makes the edition and its receipt. What stopped it, where something did.
    std::optional<Failure> make(const SourceBytes& source) {
        try {
            remove_unaccounted(entry_);
            write_receipt_for(build_from_copy(source));
            return std::nullopt;
        } catch (const Error& error) {
            return described(failure_from(error));
        } catch (const std::bad_alloc&) {
            return described({ErrorKind::internal, "memory", "not enough for this document", {}, {}});
        } catch (const std::exception& error) {
            return described({ErrorKind::internal, "unexpected", error.what(), {}, {}});
        }
    }

    BuildResult build_from_copy(const SourceBytes& source) {
        const SourceCopy copy(entry_, source, name_);
        copy_ = copy.path().native();
        warnings_.leave_unnamed(copy_);
        BuildRequest request = *document_.options;
        request.source = copy.path();
        request.output = entry_;
        request.jobs = options_.jobs;
        return build(request, workshop_.installation, progress_, warnings_, stop_);
    }

    void write_receipt_for(const BuildResult& result) {
        receipt_.key = key_;
        receipt_.edition = result.folder.filename().native();
        receipt_.title = result.title;
        receipt_.length = result.length;
        receipt_.unspoken = find_manifest(result.folder).value_or(Manifest{}).unspoken;
        receipt_.files = list_files(result.folder);
        write_receipt(entry_, receipt_);
    }

    /// Without the name of the copy, which is another each time.
    Failure described(Failure failure) const {
        failure.where = replaced(std::move(failure.where), copy_, unnamed_document);
        failure.message = replaced(std::move(failure.message), copy_, unnamed_document);
        failure.warnings = warnings_.lines();
        return failure;
    }

    const ListedDocument& document_;
    const Workshop& workshop_;
    const AttemptOptions& options_;
    Progress& progress_;
    CollectedWarnings warnings_;
    const std::stop_token& stop_;
    std::string name_ = nameless;
    bool is_named_ = false;
    std::string key_;
    fs::path entry_;
    std::string copy_;  ///< path of the copy of the source
    Receipt receipt_;
};

}  // namespace

Outcome convert(const ListedDocument& document, const Workshop& workshop, const AttemptOptions& options,
                const std::function<void(const std::string& key)>& on_key, Progress& progress,
                Diagnostics& diagnostics, const std::stop_token& stop) {
    return Conversion(document, workshop, options, progress, diagnostics, stop).run(on_key);
}

Outcome quarantine(const fs::path& entry, const std::string& key, int attempts, const Failure& failure) {
    Receipt receipt;
    receipt.key = key;
    receipt.attempts = attempts;
    receipt.failure = failure;
    write_receipt(entry, receipt);
    Attempts(entry).clear();
    return {OutcomeKind::quarantined, key, receipt, {}};
}

}  // namespace audio_edition
