// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "ingest/source_file.h"

namespace audio_edition {

/// A format that no reader reads, and what helps whoever has such a file.
struct UnreadFormat {
    std::string_view name;    ///< "a PDF file"
    std::string_view advice;  ///< with FILE where the name of the file belongs
};

/// Told by what the bytes begin with; where they are no text and say nothing of themselves, by the file's
/// name. Null where nothing is recognised.
[[nodiscard]] const UnreadFormat* find_unread_format(const SourceFile& file);

/// Of a file that is XML, by its first elements.
[[nodiscard]] const UnreadFormat& xml_format(const SourceFile& file);

}  // namespace audio_edition
