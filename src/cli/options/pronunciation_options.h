// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <CLI/App.hpp>

#include "audio_edition/installation.h"
#include "lexicon/lexicon.h"
#include "normalize/normalize.h"

namespace audio_edition {

/// --voice: who reads.
void add_voice(CLI::App& command, std::string& voice);

/// --lexicon, which may be repeated.
void add_lexicons(CLI::App& command, std::vector<std::filesystem::path>& lexicons);

/// --voice, --accent, --lexicon and how it is read, of the commands that show how text is read without speaking it.
struct PronunciationOptions {
    std::string voice = "amber";
    std::optional<Accent> accent;  ///< that of the voice's language where not given
    std::vector<std::filesystem::path> lexicons;
    ReadingOptions reading;

    void add_to(CLI::App& command);
    [[nodiscard]] Lexicon load(const DataFolders& data) const;
    /// For a normaliser with the lexicon that `load` gave.
    [[nodiscard]] NormalizeOptions normalize_options(const DataFolders& data) const;
};

}  // namespace audio_edition
