// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <stop_token>

#include "audio_edition/build.h"
#include "pipeline/lexicon/audit.h"

namespace audio_edition {

/// Writes one MP3 in which each word is heard in its sentence: a chapter a word, which says the word, then
/// the sentence. `request` gives the voice and the lexicons. Throws like `build`, broken_input where there
/// are no words.
[[nodiscard]] BuildResult write_audition(std::span<const GuessedWord> words, BuildRequest request,
                                         const std::filesystem::path& destination,
                                         const Installation& installation, Progress& progress,
                                         Diagnostics& diagnostics, std::stop_token stop);

}  // namespace audio_edition
