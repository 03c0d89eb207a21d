// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include <CLI/App.hpp>

#include "ingest/ingest.h"

namespace audio_edition {

/// Where --title, --author, --language, --encoding and --article put what they are given.
struct Overrides {
    std::optional<std::string>& title;
    std::optional<std::string>& author;
    std::optional<std::string>& language;
    std::optional<std::string>& encoding;
    std::optional<std::string>& article;
};

void add_overrides(CLI::App& command, Overrides overrides);
void add_overrides(CLI::App& command, IngestOptions& overrides);

/// SOURCE, one file or `-`.
CLI::Option* add_source(CLI::App& command, std::filesystem::path& source);

}  // namespace audio_edition
