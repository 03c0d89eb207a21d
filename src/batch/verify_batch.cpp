// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/verify_batch.h"

#include "batch/edition_link.h"
#include "batch/standing.h"

namespace audio_edition {
namespace {

/// By its link, where that is there.
std::filesystem::path find_edition(const ListedDocument& document, const Store& store,
                                   const Standing& standing) {
    const auto edition = store.entry(standing.key) / standing.receipt->edition;
    const auto link = link_of(store, document.id);
    std::error_code ignored;
    return std::filesystem::equivalent(link, edition, ignored) ? link : edition;
}

DocumentReport report_of(const ListedDocument& document, const Store& store, Standing standing) {
    DocumentReport report{document, DocumentState::missing, standing.key, false, {}, {}, {}};
    switch (standing.kind) {
        case StandingKind::done:
            report.state = DocumentState::done;
            report.edition = find_edition(document, store, standing);
            break;
        case StandingKind::quarantined:
            report.state = DocumentState::quarantined;
            report.failure = standing.receipt->failure;
            break;
        case StandingKind::damaged:
            report.state = DocumentState::damaged;
            report.failure = standing.failure;
            break;
        case StandingKind::unreadable:
            report.state = standing.receipt ? DocumentState::quarantined : DocumentState::missing;
            report.failure = standing.failure;
            break;
        case StandingKind::missing:
            break;
    }
    report.receipt = std::move(standing.receipt);
    return report;
}

void count(DocumentState state, BatchCounts& counts) {
    switch (state) {
        case DocumentState::done:
            ++counts.done;
            break;
        case DocumentState::quarantined:
            ++counts.quarantined;
            break;
        case DocumentState::damaged:
            ++counts.damaged;
            break;
        default:
            ++counts.missing;
    }
}

}  // namespace

BatchCounts verify_batch(const std::vector<ListedDocument>& documents, const Store& store, ContentKeys& keys,
                         Thoroughness how, BatchObserver& observer) {
    BatchCounts counts;
    counts.documents = documents.size();
    for (const ListedDocument& document : documents) {
        const DocumentReport report = report_of(document, store, look_up(document, store, keys, how));
        count(report.state, counts);
        observer.settled(report, counts);
    }
    return counts;
}

}  // namespace audio_edition
