// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "document/document.h"
#include "document/script.h"

namespace audio_edition {

/// What the program makes of `text`, without a lexicon.
[[nodiscard]] Passage passage_of(const std::string& text, BlockKind kind = BlockKind::paragraph);

/// The same for a whole text file of these bytes.
[[nodiscard]] Document document_of(const std::string& text);
[[nodiscard]] Script script_of(const Document& document);

}  // namespace audio_edition
