// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/built_files.h"

#include <algorithm>
#include <string>

namespace audio_edition {
namespace {

constexpr const char* page = "page";

/// "clip", "part", or else "book".
std::string kind_of(const ManifestFile& file, const Manifest& manifest) {
    const bool is_clip =
        std::ranges::find(manifest.sections, file.path, &ManifestSection::clip) != manifest.sections.end();
    const bool is_part =
        std::ranges::find(manifest.parts, file.path, &ManifestPart::path) != manifest.parts.end();
    return is_clip ? "clip" : is_part ? "part" : "book";
}

}  // namespace

std::vector<BuiltFile> built_files(const std::filesystem::path& folder, const Manifest& manifest) {
    std::vector<BuiltFile> files;
    for (const ManifestFile& file : manifest.files)
        files.push_back({kind_of(file, manifest), folder / file.path});
    for (const ManifestSidecar& sidecar : manifest.sidecars)
        files.push_back({sidecar.kind, folder / sidecar.path});
    std::ranges::stable_partition(files, [](const BuiltFile& file) { return file.kind == page; });
    files.push_back({"manifest", folder / manifest_name});
    return files;
}

}  // namespace audio_edition
