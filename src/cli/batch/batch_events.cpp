// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch/batch_events.h"

#include <algorithm>

#include "base/json.h"
#include "batch/document_name.h"
#include "cli/clock_time.h"
#include "cli/console.h"
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
    failure.where = replaced(std::move(failure.where), unnamed_document, report.document.source.native());
    failure.message = with_path(std::move(failure.message), report.document);
    for (std::string& warning : failure.warnings) warning = with_path(std::move(warning), report.document);
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

std::string passed_over_event(const PassedOver& passed_over) {
    return to_text({{"passed_over", passed_over.path.native()}, {"rule", passed_over.rule}});
}

std::string passed_over_note(const std::vector<PassedOver>& passed_over, std::string_view further) {
    constexpr std::size_t most_named = 8;
    const std::size_t count = passed_over.size();
    std::string text = count == 1
                           ? "1 file or folder is not a document and was passed over: "
                           : grouped(count) + " files and folders are not documents and were passed over: ";
    for (std::size_t i = 0; i < std::min(count, most_named); ++i) {
        text += (i == 0 ? "" : ", ") + printable(passed_over[i].path.filename().native()) + " (" +
                std::string(passed_over[i].rule) + ")";
    }
    return count > most_named ? text + ", …; " + std::string(further) : text;
}

std::string batch_row(const DocumentReport& report) {
    constexpr std::size_t widest_state = 13;
    constexpr std::size_t widest_length = 9;
    const bool is_done = report.state == DocumentState::done;
    const std::string name = printable(report.document.id);
    std::string state(name_of(report.state));
    state.resize(std::max(state.size(), widest_state), ' ');
    return state + padded_left(is_done ? clock_time(report.receipt->length) : "", widest_length) + "  " +
           (is_done ? printable(report.receipt->title) + " (" + name + ")" : name) + "\n";
}

std::string failure_line(const DocumentReport& report) {
    std::string line = name_of(report.document) + ": " + std::string(name_of(report.state));
    if (report.failure) {
        const std::string place = place_beside(report.failure->where, report.document);
        line +=
            ": " + (place.empty() ? "" : place + ": ") + with_path(report.failure->message, report.document);
    }
    return printable(line);
}

std::string batch_summary(const BatchCounts& counts) {
    const std::size_t left = counts.documents - counts.settled();
    return grouped(counts.done) + " of " + grouped(counts.documents) + " done" +
           (counts.made == 0 ? "" : " (" + grouped(counts.made) + " made now)") +
           counted(counts.quarantined, "quarantined") + counted(counts.failures(), "failed") +
           counted(counts.missing, "missing") + counted(counts.damaged, "damaged") + counted(left, "left");
}

}  // namespace audio_edition
