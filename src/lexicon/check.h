// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "lexicon/entry.h"

namespace audio_edition {

/// Something that a lexicon's author should know.
struct LexiconFinding {
    enum class Kind {
        broken,     ///< the line cannot be used
        loop,       ///< an alias that leads back to itself
        duplicate,  ///< a later line of the same file wins over it
        shadowed,   ///< a later file wins over it
    };
    Kind kind = Kind::broken;
    std::string where;
    std::string message;
};

/// What `check_lexicons` learnt of some files.
struct CheckedLexicons {
    std::vector<LexiconEntry> entries;  ///< that can be used
    std::vector<LexiconFinding> findings;
};

/// Reads every line of `files`, of which the later win, and finds all that is wrong with them, rather than
/// the first thing as loading does; of a PLS document the first error only. Throws Error{no_input, …} for a
/// file that cannot be read.
[[nodiscard]] CheckedLexicons check_lexicons(std::span<const std::filesystem::path> files);

/// broken, loop, duplicate, shadowed.
[[nodiscard]] std::string_view name_of(LexiconFinding::Kind kind) noexcept;

}  // namespace audio_edition
