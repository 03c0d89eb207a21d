// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "base/diagnostics.h"
#include "document/document.h"
#include "ingest/ingest.h"
#include "ingest/source_file.h"

namespace audio_edition {

/// Whether the file's name ends as that of a format which says what it is in its first bytes, and these do
/// not: an EPUB that is no archive, a PDF that is text. Asked of what no reader of markup took.
[[nodiscard]] bool is_misnamed(const SourceFile& file);

/// Throws Error{broken_input}: `fake.epub: is not an EPUB book, though its name says so; get the file again
/// …`.
[[nodiscard]] Document refuse_misnamed(const SourceFile& file, const IngestOptions& options,
                                       Diagnostics& diagnostics);

/// Whether what the file holds from its beginning to its end is no prose, whatever it is called: JSON,
/// subtitles with their times, lines of values, the headers of a message.
[[nodiscard]] bool is_data_at_once(const SourceFile& file);

/// Whether the file is text, but not prose: as above, and tables with bars, source code, settings, a log.
/// Asked of what no reader of markup took.
///
/// By its contents, or by a name that nobody gives to prose. Prose that has commas, braces or times in it is
/// none.
[[nodiscard]] bool is_data(const SourceFile& file);

/// Whether `file` has a name that nobody gives to prose: data.json, table.csv, film.srt, tool.py,
/// settings.ini.
[[nodiscard]] bool has_name_of_data(const std::filesystem::path& file);

/// Throws Error{broken_input} that names the format and what to do.
[[nodiscard]] Document refuse_data(const SourceFile& file, const IngestOptions& options,
                                   Diagnostics& diagnostics);

}  // namespace audio_edition
