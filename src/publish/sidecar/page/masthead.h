// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "publish/sidecar/page/passage_html.h"
#include "publish/sidecar/sidecar.h"

namespace audio_edition {

/// Whether the first passage of an edition is its title, alone or with ", by " and the author, so that it
/// stands at the top of the page rather than in the text.
[[nodiscard]] bool says_title(const SidecarPlan& plan, const PagePassage& first);

/// Title and author. `title` is the passage that says them; null where none does.
[[nodiscard]] std::string masthead(const SidecarPlan& plan, const PagePassage* title);

}  // namespace audio_edition
