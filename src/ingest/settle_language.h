// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "document/document.h"

namespace audio_edition {

/// Gives a document that was read its language: the one that was `requested`, else what the source declares
/// and what its words say, as `choose_language` weighs them. Reports where the two disagree, and a
/// declaration that is not a language tag. Looks at no more than 32 KiB of the text, here and there. Throws
/// Error{usage} where `requested` is not a language tag.
void settle_language(Document& document, const std::optional<std::string>& requested,
                     Diagnostics& diagnostics);

}  // namespace audio_edition
