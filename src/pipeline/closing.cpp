// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/closing.h"

#include <utility>

#include "base/error.h"
#include "pipeline/speech_units.h"

namespace audio_edition {

void add_closing(Script& draft, const std::string& words, const Normalizer& normalizer) {
    if (draft.sections.empty()) return;
    Passage closing;
    closing.written.append_generated(words);
    if (count_words(normalizer.passage(closing).tokens) == 0) {
        throw Error{ErrorKind::usage, "--closing '" + words + "'",
                    "holds nothing that could be said; write words, or leave it out"};
    }
    draft.sections.back().passages.push_back(std::move(closing));
}

}  // namespace audio_edition
