// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/closing.h"

namespace audio_edition {

void add_closing(Script& draft, const std::string& words) {
    if (draft.sections.empty()) return;
    Passage closing;
    closing.written.append_generated(words);
    draft.sections.back().passages.push_back(std::move(closing));
}

}  // namespace audio_edition
