// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/plain_text/parsed_text.h"

namespace audio_edition {

/// Takes the header and the licence of a Project Gutenberg text off `parsed.lines` and lists them as skipped
/// ("Project Gutenberg header", "Project Gutenberg licence", "production credits"), and takes title, author
/// and language from it.
///
/// The header ends at "*** START OF THE PROJECT GUTENBERG EBOOK …", in the oldest files at "*END*THE SMALL
/// PRINT!". A text without such a line is left alone.
void take_off_gutenberg_envelope(ParsedText& parsed);

}  // namespace audio_edition
