// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/epub/container.h"

#include <algorithm>
#include <unordered_set>

#include "base/error.h"
#include "ingest/declared_encoding.h"
#include "ingest/markup/element_text.h"
#include "ingest/markup/parse_xml.h"
#include "text/encoding.h"

namespace audio_edition {
namespace {

constexpr const char* container = "META-INF/container.xml";
constexpr const char* encryption = "META-INF/encryption.xml";
constexpr std::string_view package_type = "application/oebps-package+xml";

Error broken(const std::string& where, const std::string& what) {
    return {ErrorKind::broken_input, where, what + "; get the file again"};
}

}  // namespace

MarkupTree read_xml_entry(ZipArchive& archive, const std::string& path, const std::string& name,
                          const IngestLimits& limits) {
    const std::string where = name + ": " + path;
    const auto bytes = archive.read(path);
    if (!bytes) throw broken(where, "is missing from the book");
    std::size_t room = limits.elements;
    return parse_xml(decode(*bytes, where, declared_encoding(*bytes)).text, where, room);
}

std::string package_path(ZipArchive& archive, const std::string& name) {
    const MarkupTree tree = read_xml_entry(archive, container, name, {});
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        if (tree.nodes[i].name != "rootfile") continue;
        const std::string_view type = attribute_of(tree, i, "media-type");
        if (!type.empty() && type != package_type) continue;
        if (const auto place = resolve_href("", attribute_of(tree, i, "full-path"))) return place->path;
    }
    throw broken(name + ": " + container, "names no package document");
}

void refuse_protected(ZipArchive& archive, const std::string& name, const Package& package,
                      const IngestLimits& limits) {
    if (!archive.holds(encryption)) return;
    const MarkupTree tree = read_xml_entry(archive, encryption, name, limits);
    std::unordered_set<std::string> encrypted;
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        if (tree.nodes[i].name != "CipherReference") continue;
        if (auto place = resolve_href("", attribute_of(tree, i, "URI")))
            encrypted.insert(std::move(place->path));
    }
    for (const SpineItem& item : package.spine) {
        if (!encrypted.contains(item.path)) continue;
        throw Error(ErrorKind::broken_input, name + ": " + item.path,
                    "is encrypted, so the book is protected (DRM); give a copy without protection");
    }
}

}  // namespace audio_edition
