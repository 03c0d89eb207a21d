// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "document/script.h"
#include "normalize/normalize.h"

namespace audio_edition {

/// Puts `words` at the very end of a draft, as a paragraph of its last section: "The end." Throws
/// Error{usage} where nothing is said of them: "...".
void add_closing(Script& draft, const std::string& words, const Normalizer& normalizer);

}  // namespace audio_edition
