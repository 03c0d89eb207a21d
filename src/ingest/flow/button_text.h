// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// Whether the words on a <button> belong to the text: they head what it opens, or stand in the middle of a
/// sentence.
///
///     <h3><button>When did it fall?</button></h3>         The word <button>bollard</button> means a post.      yes
///     <p><button>Copy link</button></p>                                                                        no
[[nodiscard]] bool is_button_of_text(const MarkupTree& tree, NodeIndex button);

}  // namespace audio_edition
