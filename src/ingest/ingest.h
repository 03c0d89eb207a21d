// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

#include "audio_edition/reading_policies.h"
#include "base/diagnostics.h"
#include "document/document.h"
#include "ingest/limits.h"
#include "ingest/source_on_disk.h"

namespace audio_edition {

struct IngestOptions {
    std::optional<std::string> title = std::nullopt;  ///< instead of the one found
    std::optional<std::string> author = std::nullopt;
    std::optional<std::string> language = std::nullopt;  ///< BCP 47, whatever the source and its words say
    std::optional<std::string> encoding =
        std::nullopt;  ///< IANA name, for files that are neither marked nor valid UTF-8
    ReadingPolicies policies = {};
    IngestLimits limits = {};
    /// Which of a web page is read: "main", "all", or a selector (html/choose_article.h); nothing: what is
    /// found.
    std::optional<std::string> article = std::nullopt;
    bool strict = false;          ///< refuse a source with parts missing, where else that is a warning
    std::string media_type = {};  ///< what the server calls it that it came from, "text/html"; else empty
    bool keeps_layout = false;    ///< make Document::layout as well
    bool keeps_book = false;      ///< make Document::source_book as well
};

/// Reads a file, a pipe, or standard input for `-`, with the reader that its content and name call for.
///
/// The result accounts for every byte of readable text (`unaccounted` is empty), and has the language that
/// `settle_language` gave it. Throws Error: no_input; usage for a language that is not a tag; broken_input
/// for what is not text, is in a format that is not read yet, or holds no words.
[[nodiscard]] Document ingest(const std::filesystem::path& source, const IngestOptions& options,
                              Diagnostics& diagnostics);

/// The same for bytes already in memory, called `name` in messages; `source_name` has names.
[[nodiscard]] Document ingest_bytes(std::string bytes, const std::string& name, const IngestOptions& options,
                                    Diagnostics& diagnostics);

}  // namespace audio_edition
