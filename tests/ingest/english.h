// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/languages/language_words.h"

namespace audio_edition {

/// What most texts of these tests are in.
[[nodiscard]] inline const LanguageWords& english() {
    return words_for(Language::english());
}

}  // namespace audio_edition
