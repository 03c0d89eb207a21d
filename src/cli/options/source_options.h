// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <CLI/App.hpp>

#include "ingest/ingest.h"

namespace audio_edition {

/// --title, --author, --language and --encoding.
void add_overrides(CLI::App& command, IngestOptions& overrides);

/// SOURCE, one file or `-`.
CLI::Option* add_source(CLI::App& command, std::filesystem::path& source);

}  // namespace audio_edition
