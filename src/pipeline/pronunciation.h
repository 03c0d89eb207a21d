// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "audio_edition/reading_options.h"
#include "lexicon/lexicon.h"
#include "normalize/normalize.h"
#include "speak/voice.h"

namespace audio_edition {

/// Lexicons besides the installed ones, by scope; of two in one scope the later wins.
struct LexiconFiles {
    std::vector<std::filesystem::path> house;
    std::vector<std::filesystem::path> series;
    std::vector<std::filesystem::path> edition;
};

/// Who reads with `voice`.
[[nodiscard]] LexiconReader reader_of(const Voice& voice);
/// A voice without a name.
[[nodiscard]] LexiconReader reader_of(const Language& language);

/// The installed pronunciation data of the reader's language and `files`: for one writing the nearer scope
/// wins, edition before series before house. English data is in the folder `installed`, that of another
/// language in one in it, called by its tag: "de". Throws like Lexicon.
[[nodiscard]] Lexicon load_lexicon(const LexiconReader& reader, const std::filesystem::path& installed,
                                   const LexiconFiles& files);

/// How text is read for `voice`: as `asked`, where that leaves something open as the voice's file says, and
/// after that as is usual where `language` is spoken.
[[nodiscard]] NormalizeOptions reading_for(const Voice& voice, const ReadingOptions& asked,
                                           const Language& language);

/// The language that `voice` speaks; English where its tag is none.
[[nodiscard]] Language language_of(const Voice& voice);

}  // namespace audio_edition
