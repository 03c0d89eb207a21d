// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/layout_pictures.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "base/error.h"
#include "base/read_file.h"
#include "pipeline/excerpt.h"
#include "pipeline/file_beside.h"

namespace audio_edition {
namespace {

bool is_path(const std::string& src) {
    return !src.starts_with("data:") && src.find("://") == std::string::npos;
}

std::optional<std::string> bytes_beside(const std::filesystem::path& source, const std::string& path,
                                        std::size_t most) {
    const auto file = file_beside(source, path);
    if (!file) return std::nullopt;
    try {
        return read_file(*file, most);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::try_again) throw;
        return std::nullopt;
    }
}

}  // namespace

std::vector<std::string> pictures_beside(const Layout& layout) {
    std::set<std::string> seen;
    if (!layout.pictures.empty()) return {};
    std::vector<std::string> paths;
    for (const LayoutNode& node : layout.nodes) {
        const std::string* src = node.name == "img" ? layout.attribute(node, "src") : nullptr;
        if (src != nullptr && is_path(*src) && seen.insert(*src).second) paths.push_back(*src);
    }
    return paths;
}

void read_pictures(Layout& layout, const std::filesystem::path& source, const std::string& name,
                   Diagnostics& diagnostics) {
    constexpr std::size_t most_of_one = std::size_t{16} << 20U;
    std::size_t room = std::size_t{64} << 20U;
    std::vector<std::string> missing;
    std::vector<LayoutPicture> pictures;
    for (std::string& path : pictures_beside(layout)) {
        std::optional<std::string> bytes = bytes_beside(source, path, std::min(most_of_one, room));
        if (!bytes) {
            missing.push_back(std::move(path));
            continue;
        }
        room -= bytes->size();
        pictures.push_back({std::move(path), *std::move(bytes)});
    }
    if (!pictures.empty()) layout.pictures = std::move(pictures);
    if (missing.empty()) return;
    constexpr std::size_t longest = 60;
    diagnostics.note(name, "shows " + std::to_string(missing.size()) +
                               (missing.size() == 1 ? " picture" : " pictures") +
                               " that cannot be read beside it: '" + excerpt(missing.front(), longest) + "'" +
                               "; the page has descriptions instead");
}

}  // namespace audio_edition
