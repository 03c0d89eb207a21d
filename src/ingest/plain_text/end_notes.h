// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio_edition/reading_policies.h"
#include "ingest/plain_text/parsed_text.h"

namespace audio_edition {

/// Notes that end a text, each with its number in brackets, which the text above refers to: skipped or kept
/// as the policy says.
///
///     The papers say so [1] and so.        [1] The papers are in the archive.
void settle_end_notes(ParsedText& parsed, NotePolicy policy);

/// Leaves out "[Pg 17]", the marks of pages on paper, wherever they stand in a document that was made of
/// `parsed`.
void leave_out_page_marks(Document& document);

}  // namespace audio_edition
