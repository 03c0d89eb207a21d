// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "document/document.h"
#include "ingest/ingest.h"

namespace audio_edition {

/// The book in tests/ingest/epub/book as a file, in one of the shapes that make_epub.py gives it.
[[nodiscard]] std::filesystem::path make_book(const std::string& shape);

/// That file as a document. Fails the test when some of it is unaccounted for.
[[nodiscard]] Document read_book(const std::string& shape, const IngestOptions& options = {});

/// The message of the error that reading it throws; empty where it throws none.
[[nodiscard]] std::string refusal_of_book(const std::string& shape, const IngestOptions& options = {});

}  // namespace audio_edition
