// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "base/diagnostics.h"
#include "document/document.h"
#include "ingest/ingest.h"
#include "ingest/source_file.h"

namespace audio_edition {

/// One input format.
struct Reader {
    std::string_view format;  ///< "plain text"
    /// Whether the file is of this format, by its bytes first and its name only where these leave it open.
    bool (*takes)(const SourceFile& file);
    /// Throws Error as `ingest` says.
    Document (*read)(const SourceFile& file, const IngestOptions& options, Diagnostics& diagnostics);
};

/// All of them, in the order in which they are asked. The last one takes everything.
[[nodiscard]] std::span<const Reader> readers() noexcept;

}  // namespace audio_edition
