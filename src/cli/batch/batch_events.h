// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "batch/batch_report.h"

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

}  // namespace audio_edition
