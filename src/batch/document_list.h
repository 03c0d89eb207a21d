// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "base/json.h"
#include "batch/listed_document.h"
#include "batch/passed_over.h"

namespace audio_edition {

/// The options that one line of a manifest asks for, besides those of the whole batch. `options` has the
/// members of the line but `id` and `src`; relative paths in it start from `folder`. Throws Error{usage}.
using ReadOptions = std::function<BuildRequest(const Json& options, const std::filesystem::path& folder)>;

/// What a batch is asked for.
struct DocumentList {
    std::vector<ListedDocument> documents;
    std::vector<PassedOver>
        passed_over;  ///< what folders hold besides; what is named by itself is never passed over
};

/// What is asked for: each of `sources` is a file, a folder with all documents in it, or a manifest.
///
/// A manifest is a file called *.jsonl or *.ndjson, or `-` for standard input: a JSON object a line, with
/// `id`, `src`, and any option of `build` by its name:
///
///     {"id": "harbour", "src": "inbox/harbour.txt"}
///     {"id": "pier/2", "src": "inbox/pier.html", "voice": "arthur", "clips": true, "lexicon": ["pier.tsv"]}
///
/// `src` starts from the manifest's folder. Ids of files are their paths from the folder that all sources
/// share: `inbox/` with `a.txt` and `old/b.txt` gives `a.txt` and `old/b.txt`.
///
/// What asks for nothing that could be done is in the list with its fault: a line that is not a JSON or names
/// an unknown option, an id that was there before. Throws Error where a source of this call is missing or
/// cannot be read, since then nobody knows what is asked for.
[[nodiscard]] DocumentList list_documents(const std::vector<std::filesystem::path>& sources,
                                          const BuildRequest& usual, const ReadOptions& read_options);

}  // namespace audio_edition
