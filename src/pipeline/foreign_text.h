// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio_edition/build.h"
#include "audio_edition/diagnostics.h"
#include "document/document.h"
#include "speak/voice.h"

namespace audio_edition {

/// Says so where a document, which ingest gave its language, is in one that `voice` does not speak: as a warning, or, where
/// such text is to be refused, by Error{broken_input}. A language that is only assumed is that of any voice; one that was
/// detected is not told from its neighbours.
///
///     brief.txt: is in German (detected), but voice 'amber' speaks English and would read it as English; give …
void report_foreign_text(const Document& document, const Voice& voice, ForeignText policy,
                         Diagnostics& diagnostics);

}  // namespace audio_edition
