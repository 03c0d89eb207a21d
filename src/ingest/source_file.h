// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace audio_edition {

/// What a reader is given: all bytes of a file, and what to call it in messages.
struct SourceFile {
    std::string name;
    std::string bytes;
};

}  // namespace audio_edition
