// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/plain_text/parsed_text.h"

namespace audio_edition {

/// Skips paragraphs that hold no words to read: "scene break", "underline", and "illustration" for
/// "[Illustration]".
void skip_marks(ParsedText& parsed);

}  // namespace audio_edition
