// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/standing.h"

#include "batch/source_bytes.h"

namespace audio_edition {
namespace {

Standing unreadable(const ListedDocument& document, const Store& store, const Error& error) {
    Standing standing;
    standing.kind = StandingKind::unreadable;
    standing.key = ContentKeys::key_of_unread(document.id);
    standing.failure = failure_from(error);
    try {
        standing.receipt = find_receipt(store.entry(standing.key), standing.key);
    } catch (const Error&) {
        standing.receipt.reset();  // it is written again, or that fails with a reason
    }
    return standing;
}

StandingKind judge(const Store& store, Standing& standing, Thoroughness how) {
    const auto entry = store.entry(standing.key);
    standing.receipt = find_receipt(entry, standing.key);
    if (!standing.receipt) return StandingKind::missing;
    if (standing.receipt->is_named_by_file) return StandingKind::missing;
    if (standing.receipt->failure) return StandingKind::quarantined;
    const std::string fault = damage(entry, *standing.receipt, how);
    if (fault.empty()) return StandingKind::done;
    standing.failure = Failure{ErrorKind::broken_input, "store", fault, {}, {}};
    return StandingKind::damaged;
}

}  // namespace

Standing look_up(const ListedDocument& document, const Store& store, ContentKeys& keys, Thoroughness how) {
    if (document.fault) return unreadable(document, store, *document.fault);
    try {
        const SourceBytes source = read_source(document.source);
        Standing standing;
        standing.key = keys.key_of(*document.options, source);
        standing.bytes = source.bytes.size();
        standing.kind = judge(store, standing, how);
        if (!standing.receipt || !standing.receipt->is_named_by_file) return standing;
        standing.key = ContentKeys::key_of_named(standing.key, document.source.stem().native());
        standing.kind = judge(store, standing, how);
        return standing;
    } catch (const Error& error) {
        return unreadable(document, store, error);
    }
}

}  // namespace audio_edition
