// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "pipeline/verify/checks.h"

namespace audio_edition {

Manifest in_format(const Manifest& manifest, const std::string& format) {
    const std::string extension = "." + format;
    const auto renamed = [&extension](const std::string& path) {
        return path.empty() ? path : std::filesystem::path(path).replace_extension(extension).string();
    };
    Manifest one = manifest;
    one.sound.format = format;
    std::erase_if(one.files, [&](const ManifestFile& file) { return !file.path.ends_with(extension); });
    for (ManifestSection& section : one.sections) section.clip = renamed(section.clip);
    for (ManifestPart& part : one.parts) part.path = renamed(part.path);
    return one;
}

}  // namespace audio_edition
