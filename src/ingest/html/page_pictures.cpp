// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/page_pictures.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string_view>

#include "text/percent_encoding.h"

namespace audio_edition {
namespace {

constexpr std::size_t most_pictures = 8;
constexpr std::size_t longest_path = 1000;

std::string_view without_query(std::string_view address) {
    return address.substr(0, address.find_first_of("?#"));
}

/// "https:", "data:", "//example.org", "/img"
bool leads_elsewhere(std::string_view address) {
    const std::size_t scheme = address.find_first_of(":/?#");
    return address.starts_with('/') || (scheme != std::string_view::npos && address[scheme] == ':');
}

/// Within the page's folder.
std::optional<std::string> file_beside(std::string_view address) {
    address = without_query(address);
    while (address.starts_with("./")) address.remove_prefix(2);
    if (address.empty() || address.size() > longest_path || leads_elsewhere(address)) return std::nullopt;
    std::string path = percent_decoded(address);
    const bool climbs = ("/" + path + "/").find("/../") != std::string::npos;
    const bool odd =
        std::ranges::any_of(path, [](char c) { return std::iscntrl(static_cast<unsigned char>(c)); });
    if (climbs || odd || path.starts_with('/') || path.ends_with('/')) return std::nullopt;
    return path;
}

std::string file_name(std::string_view address) {
    address = without_query(address);
    return percent_decoded(address.substr(address.rfind('/') + 1));
}

/// The picture on the page that was saved under the name it had on the Web.
std::optional<std::string> saved_beside(const MarkupTree& tree, std::string_view address) {
    const std::string name = file_name(address);
    if (name.empty() || !leads_elsewhere(address)) return std::nullopt;
    for (const MarkupNode& node : tree.nodes) {
        if (node.name != "img") continue;
        std::optional<std::string> path = file_beside(node.attribute("src").value_or(""));
        if (path && file_name(*path) == name) return path;
    }
    return std::nullopt;
}

}  // namespace

std::vector<std::string> pictures_beside(const MarkupTree& tree, const PageMetadata& page) {
    std::vector<std::string> files;
    for (const std::string& address : page.pictures) {
        std::optional<std::string> file = file_beside(address);
        if (!file) file = saved_beside(tree, address);
        if (file && std::ranges::find(files, *file) == files.end()) files.push_back(*std::move(file));
        if (files.size() == most_pictures) break;
    }
    return files;
}

}  // namespace audio_edition
