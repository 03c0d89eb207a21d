// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ingest/markup/markup_tree.h"
#include "ingest/text_edit.h"

namespace audio_edition {

/// Whether a <sup> without a link marks a note: what it shows is in brackets, or is one letter of the first
/// ones after a whole word or the end of a sentence. Numbers are told from powers by what is said of them.
///
///     calm<sup>[4]</sup>   calm<sup>[<i>citation needed</i>]</sup>   The sea,<sup>a</sup>      yes
///     1<sup>a</sup>   M<sup>e</sup>   y<sup>e</sup>   Capt<sup>n</sup>   x<sup>b</sup>         no
[[nodiscard]] bool is_unlinked_note_mark(const MarkupTree& tree, NodeIndex raised);

/// The brackets of a text in which nothing is left, since what stood between them was the mark of a note:
/// "calm [].". Those that are written "[]" stay.
[[nodiscard]] std::vector<TextEdit> empty_brackets(const MappedText& text);

}  // namespace audio_edition
