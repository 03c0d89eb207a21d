// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/edition.h"

#include "base/diagnostics.h"
#include "base/scratch.h"

namespace audio_edition {

namespace fs = std::filesystem;

std::string small_article() {
    return R"(The Bakers of Quince Lane

by Hanna Orvik

Two bakers worked side by side for 40 years. Neither ever said a word to the other.

A Quarrel over Flour

It began in 1974, when one of them borrowed a sack. "Was it returned?" people ask. It was not.

The mill closed the year after, and nobody could say who had been right.

The Last Loaf

They retired on the same day. One loaf was left, and they cut it in two.
)";
}

BuildRequest request_for(const fs::path& source, const fs::path& output) {
    BuildRequest request;
    request.source = source;
    request.output = output;
    return request;
}

BuildResult build_edition(const BuildRequest& request) {
    SilentProgress progress;
    CollectedDiagnostics diagnostics;
    return build(request, find_installation(), progress, diagnostics);
}

std::map<std::string, std::string> files_in(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) files[entry.path().lexically_relative(folder)] = contents(entry.path());
    }
    return files;
}

Manifest manifest_of(const fs::path& folder) {
    return find_manifest(folder).value();
}

}  // namespace audio_edition
