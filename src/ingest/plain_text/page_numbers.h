// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/plain_text/parsed_text.h"

namespace audio_edition {

/// Takes the page numbers of a paged text off `parsed.lines`: lines such as "12", "- 12 -" or "Page 12 of 30"
/// next to a form feed. A paragraph that goes on over the page is then one again.
void take_off_page_numbers(ParsedText& parsed);

}  // namespace audio_edition
