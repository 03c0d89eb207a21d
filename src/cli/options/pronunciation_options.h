// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <CLI/App.hpp>

#include "audio_edition/build.h"
#include "audio_edition/installation.h"
#include "ingest/ingest.h"
#include "lexicon/lexicon.h"
#include "normalize/normalize.h"
#include "pipeline/choose_voice.h"
#include "pipeline/pronunciation.h"

namespace audio_edition {

/// --voice: who reads; where it is not given, by the language of the text.
void add_voice(CLI::App& command, std::string& voice);

/// --voice, else one of the user's own choice, of commands that are about words and no text.
void add_voice(CLI::App& command, WantedVoice& wishes);

/// --lexicon, --series-lexicon and --house-lexicon, which may be repeated.
void add_lexicons(CLI::App& command, std::vector<std::filesystem::path>& edition,
                  std::vector<std::filesystem::path>& series, std::vector<std::filesystem::path>& house);

/// --inline-pronunciations.
void add_inline_pronunciations(CLI::App& command, bool& read);

/// --foreign-passages: who reads passages in other languages than the rest of a text.
void add_foreign_passages(CLI::App& command, ForeignPassages& readers);

/// --voice, --accent, --lexicon and how it is read, of the commands that show how text is read without
/// speaking it.
struct PronunciationOptions {
    WantedVoice voice;
    std::optional<Language> accent;  ///< whose English; that of the voice where not given
    LexiconFiles lexicons;
    ReadingOptions reading;
    bool inline_pronunciations = false;
    ForeignPassages foreign_passages = ForeignPassages::guests;

    void add_to(CLI::App& command);
    /// Who reads text in `language`, a BCP 47 tag; English where there is none. The following are for that
    /// voice.
    [[nodiscard]] ChosenVoice choose(const std::optional<std::string>& language,
                                     const DataFolders& data) const;
    [[nodiscard]] Lexicon load(const ChosenVoice& chosen, const DataFolders& data) const;
    /// For a normaliser with the lexicon that `load` gave.
    [[nodiscard]] NormalizeOptions normalize_options(const ChosenVoice& chosen) const;
    /// All of it but the accent. Foreign text is read.
    [[nodiscard]] BuildRequest request_for(const std::filesystem::path& source,
                                           const IngestOptions& overrides) const;
};

}  // namespace audio_edition
