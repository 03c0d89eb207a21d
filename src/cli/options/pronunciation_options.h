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
#include "pipeline/pronunciation.h"

namespace audio_edition {

/// --voice: who reads.
void add_voice(CLI::App& command, std::string& voice);

/// --lexicon, --series-lexicon and --house-lexicon, which may be repeated.
void add_lexicons(CLI::App& command, std::vector<std::filesystem::path>& edition,
                  std::vector<std::filesystem::path>& series, std::vector<std::filesystem::path>& house);

/// --inline-pronunciations.
void add_inline_pronunciations(CLI::App& command, bool& read);

/// --voice, --accent, --lexicon and how it is read, of the commands that show how text is read without speaking it.
struct PronunciationOptions {
    std::string voice = "amber";
    std::optional<Language> accent;  ///< whose English; that of the voice where not given
    LexiconFiles lexicons;
    ReadingOptions reading;
    bool inline_pronunciations = false;

    void add_to(CLI::App& command);
    [[nodiscard]] LexiconReader reader(const DataFolders& data) const;
    [[nodiscard]] Lexicon load(const DataFolders& data) const;
    /// For a normaliser with the lexicon that `load` gave.
    [[nodiscard]] NormalizeOptions normalize_options(const DataFolders& data) const;
    /// All of it but the accent.
    [[nodiscard]] BuildRequest request_for(const std::filesystem::path& source,
                                           const IngestOptions& overrides) const;
    /// `ingest`, and a warning where the voice does not speak the language of the text.
    [[nodiscard]] Document read_source(const std::filesystem::path& source, const IngestOptions& options,
                                       Diagnostics& diagnostics) const;
};

}  // namespace audio_edition
