// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/plain_text/parsed_text.h"

namespace audio_edition {

/// Skips the lines that belong to the page rather than to the text (boilerplate.h), and takes the author from
/// the byline and the date of publication from the dateline.
void skip_boilerplate(ParsedText& parsed);

/// Finds the title, and in a book skips what is printed around it: "title page", and "repeated title" where
/// it stands again before the first chapter.
///
/// The first paragraph is the title when it looks like one and text follows it. A first paragraph that ends
/// as a sentence, a list item, or "CHAPTER I" is none.
void settle_title(ParsedText& parsed);

}  // namespace audio_edition
