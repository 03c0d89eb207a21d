// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace audio_edition {

/// What a reader is given: all bytes of a file, and what to call it in messages.
struct SourceFile {
    std::string name;
    std::string bytes;
    std::string media_type = {};  ///< "text/html", where a server has said so; else empty
};

}  // namespace audio_edition
