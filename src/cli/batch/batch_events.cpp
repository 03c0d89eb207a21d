// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch/batch_events.h"

#include "base/json.h"
#include "cli/text_columns.h"

namespace audio_edition {
namespace {

void add_done(const DocumentReport& report, Json& event) {
    event["made"] = report.made;
    event["edition"] = report.edition.native();
    event["title"] = report.receipt->title;
    event["length_ms"] = report.receipt->length.count();
    event["unspoken"] = report.receipt->unspoken.size();
}

Json failure_json(const DocumentReport& report) {
    Failure failure = *report.failure;
    if (failure.where == "document") failure.where = report.document.where;
    return to_json(failure);
}

std::string counted(std::size_t count, const std::string& what) {
    return count == 0 ? "" : ", " + grouped(count) + " " + what;
}

}  // namespace

std::string batch_event(const DocumentReport& report) {
    Json event{{"id", report.document.id},
               {"source", report.document.source.native()},
               {"state", name_of(report.state)},
               {"key", report.key}};
    if (report.state == DocumentState::done) add_done(report, event);
    if (report.state == DocumentState::quarantined) event["attempts"] = report.receipt->attempts;
    if (report.failure) event["failure"] = failure_json(report);
    return to_text(event);
}

std::string batch_summary(const BatchCounts& counts) {
    const std::size_t left = counts.documents - counts.settled();
    return grouped(counts.done) + " of " + grouped(counts.documents) + " done" +
           (counts.made == 0 ? "" : " (" + grouped(counts.made) + " made now)") +
           counted(counts.quarantined, "quarantined") + counted(counts.failures(), "failed") +
           counted(counts.missing, "missing") + counted(counts.damaged, "damaged") + counted(left, "left");
}

}  // namespace audio_edition
