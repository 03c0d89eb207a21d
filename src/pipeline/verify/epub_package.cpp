// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/verify/epub_package.h"

#include <filesystem>

#include "publish/verify/media_overlays.h"
#include "text/percent_encoding.h"

namespace audio_edition {

std::string joined(const std::string& from, const std::string& href) {
    return (std::filesystem::path(from).parent_path() / percent_decoded(href))
        .lexically_normal()
        .generic_string();
}

EpubPackage read_epub_package(std::string_view opf, const std::string& path) {
    EpubPackage package;
    for (const XmlTag& tag : xml_tags(opf)) {
        if (tag.name == "item") {
            package.items[tag.attribute("id")] = {joined(path, tag.attribute("href")),
                                                  tag.attribute("media-overlay")};
            if (tag.attribute("properties") == "cover-image") package.cover = tag.attribute("id");
        } else if (tag.name == "itemref") {
            package.spine.push_back(tag.attribute("idref"));
        } else if (tag.name == "meta" && tag.attribute("property") == "media:duration") {
            const std::string refined = tag.attribute("refines");
            package.durations[refined.empty() ? "" : refined.substr(1)] =
                read_clock_value(tag.text).value_or(Milliseconds{-1});
        }
    }
    return package;
}

}  // namespace audio_edition
