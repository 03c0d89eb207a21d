// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "publish/sidecar/sidecar.h"

namespace audio_edition {

/// <slug>.words.jsonl: when every sentence and word is heard, a JSON object a line, with the fields of Amazon
/// Polly's speech marks and the duration besides. docs/formats/words-jsonl.md has them all.
///
///     {"time":104,"type":"sentence","start":0,"end":13,"value":"The Long Pier","duration":1206}
///     {"time":104,"type":"word","start":0,"end":3,"value":"The","duration":110}
///
/// `time` and `duration` are milliseconds of the book, rounded down at both ends; `start` and `end` are bytes
/// of the source's text as UTF-8, half-open, and equal for words that only a listener is given ("by"). A
/// sentence comes before its words.
[[nodiscard]] std::unique_ptr<Sidecar> make_word_times(const SidecarPlan& plan);

}  // namespace audio_edition
