// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace audio_edition {

/// Makes pauses of the slashes that a news agency puts around its name at the beginning of a paragraph:
///
///     HARBOUR TOWN, May 7, 2024 /PRNewswire/ -- The board      HARBOUR TOWN, May 7, 2024, PRNewswire -- The board
void read_agency_lines(Document& document);

}  // namespace audio_edition
