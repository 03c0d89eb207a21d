// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "document/document.h"

namespace audio_edition {

/// The text of `span` on one line, without the underscores that stand for italics, which would show in a list
/// of chapters; they are added to `skipped` as "emphasis mark".
///
///     MINA'S JOURNAL--_continued_      MINA'S JOURNAL--continued
///     the file snake_case.txt          as it stands: both sides of the underscore are letters
///     an odd _one                      as it stands: nothing closes it
[[nodiscard]] MappedText without_emphasis(std::string_view source, ByteSpan span,
                                          std::vector<Skipped>& skipped);

}  // namespace audio_edition
