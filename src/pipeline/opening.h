// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/script.h"

namespace audio_edition {

/// Puts "<title>, by <author>" at the very beginning of a draft (see `draft_script`), as a heading of its
/// first section.
///
/// A work without a title has no opening. Where the first section's own heading already says the title, the
/// opening takes its place, so that it is not heard twice.
///
///     The Meeting, by Ann Author. | The Context. | First off, …
void add_opening(Script& draft, const Document& document);

}  // namespace audio_edition
