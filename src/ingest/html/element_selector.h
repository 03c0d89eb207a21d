// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// What an element is called in messages, in a form that PageSelector takes: "article", "div#story",
/// "div.entry.post". Of its classes at most three; names that no selector can have are left out.
[[nodiscard]] std::string element_selector(const MarkupNode& element);

}  // namespace audio_edition
