// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/plain_text/parsed_text.h"

namespace audio_edition {

/// Skips the list of chapters at the front of a book, and a list of its illustrations ("contents list"), and
/// remembers its entries in `parsed.contents`.
///
/// The list ends where its first entry comes again, as the heading it announced, or where prose begins. Three
/// or more lines that name divisions are such a list also without "CONTENTS" above them.
void skip_contents_lists(ParsedText& parsed);

}  // namespace audio_edition
