// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "audio/units.h"

namespace audio_edition {

struct PackageItem {
    std::string path;     ///< in the archive
    std::string overlay;  ///< id of another item
};

/// What package.opf says.
struct EpubPackage {
    std::map<std::string, PackageItem> items;
    std::vector<std::string> spine;                 ///< ids
    std::map<std::string, Milliseconds> durations;  ///< by id; the whole under ""
    std::string cover;                              ///< id of the picture that is its cover
};

/// `path` is that of the package document, from which its links start. What is missing stays empty; a
/// duration that is none is -1.
[[nodiscard]] EpubPackage read_epub_package(std::string_view opf, const std::string& path);

/// Where a link in the document `from` leads.
[[nodiscard]] std::string joined(const std::string& from, const std::string& href);

}  // namespace audio_edition
