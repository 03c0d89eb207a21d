// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "audio_edition/build.h"

namespace audio_edition {

/// One document of a batch, as it was asked for.
///
///     {"id": "harbour", "src": "inbox/harbour.txt", "clips": true}      line 3 of day.jsonl
///     id "harbour", source inbox/harbour.txt, where day.jsonl:3, options->clips
struct ListedDocument {
    std::string id;  ///< any text; no two of a batch that are not faulty have the same
    std::filesystem::path source;
    std::string where;  ///< the line that asked for it, or the source
    /// Everything but source, output and jobs. Shared by those that ask for the same.
    std::shared_ptr<const BuildRequest> options;
    std::optional<Error>
        fault;  ///< why this asks for nothing that could be done: a broken line, a repeated id
};

}  // namespace audio_edition
