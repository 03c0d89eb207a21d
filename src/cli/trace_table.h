// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "normalize/normalize.h"

namespace audio_edition {

/// The columns of `normalize --trace`, separated by tabs:
///
///     bytes      written  spoken               class  rule             runner-up  its rule
///     3:12-16    1984     nineteen eighty-four year   four digits …    one thou…  cardinal: …
///
/// `bytes` is the half-open span in the source, after the number of the line where lines are read one by one.
[[nodiscard]] std::string trace_heading();

/// What a lexicon gives a pronunciation has its IPA after it: `Khan [ˈkɑːn]`. The rule of class `lexicon` is
/// the scope and the line: `house names.tsv:3`. One row with its line end; nothing for a trace that changes
/// nothing. `place` comes before the span.
[[nodiscard]] std::string trace_row(const std::string& place, const MappedText& written, const Trace& trace);

}  // namespace audio_edition
