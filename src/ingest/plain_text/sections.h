// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "document/document.h"
#include "ingest/plain_text/parsed_text.h"

namespace audio_edition {

/// The sections of a parsed whose paragraphs are all settled, nested by level. What precedes the first
/// heading is an untitled section, when there is anything.
///
/// The markers of list items and quotations are left out of the blocks and added to `parsed.skipped` ("list
/// marker", "quote marker"); numbers stay, they are read.
[[nodiscard]] std::vector<Section> assemble_sections(ParsedText& parsed);

}  // namespace audio_edition
