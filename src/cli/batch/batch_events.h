// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "batch/batch_report.h"
#include "batch/passed_over.h"

namespace audio_edition {

/// What a batch says about one document, as one line of JSON without a line end.
///
///     {"id":"harbour.txt","source":"inbox/harbour.txt","state":"done","key":"3f0c…","made":true,
///      "edition":"out/editions/harbour.txt","title":"The Old Harbour","length_ms":30000,"unspoken":0}
///     {"id":"pier.txt","source":"inbox/pier.txt","state":"quarantined","key":"77ab…","attempts":3,
///      "failure":{"kind":"internal","status":70,"where":"inbox/pier.txt","message":"…","signal":"SIGSEGV"}}
[[nodiscard]] std::string batch_event(const DocumentReport& report);

/// The counts, for people: `998 of 1,000 done (598 made now), 2 quarantined`
[[nodiscard]] std::string batch_summary(const BatchCounts& counts);

/// A line of JSON for what a folder holds besides documents:
///
///     {"passed_over":"inbox/draft.md~","rule":"editor's backup"}
[[nodiscard]] std::string passed_over_event(const PassedOver& passed_over);

/// How much was passed over, and some of it by name: `2 files and folders are not documents and were passed
/// over: draft.md~ (editor's backup), Thumbs.db (file of the system)`. Where that is not all, `further` says
/// what lists the rest: "--json lists all".
[[nodiscard]] std::string passed_over_note(const std::vector<PassedOver>& passed_over,
                                           std::string_view further);

/// A row of the table for people: `done            12:04  The Storm (storm.txt)`.
[[nodiscard]] std::string batch_row(const DocumentReport& report);

/// Why a document has no edition, with its name: `notes.csv: quarantined: is a table (CSV); …`.
[[nodiscard]] std::string failure_line(const DocumentReport& report);

}  // namespace audio_edition
