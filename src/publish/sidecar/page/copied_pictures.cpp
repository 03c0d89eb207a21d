// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/page/copied_pictures.h"

#include <algorithm>
#include <utility>

#include "base/atomic_file.h"
#include "base/create_folders.h"
#include "base/digest.h"

namespace audio_edition {

std::string_view picture_extension(std::string_view bytes) noexcept {
    if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return ".png";
    if (bytes.starts_with("\xff\xd8\xff")) return ".jpg";
    if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a")) return ".gif";
    if (bytes.starts_with("RIFF") && bytes.size() > 12 && bytes.substr(8, 4) == "WEBP") return ".webp";
    const std::string_view brand = bytes.size() > 12 ? bytes.substr(4, 8) : std::string_view{};
    return brand == "ftypavif" || brand == "ftypavis" ? ".avif" : "";
}

CopiedPictures::CopiedPictures(std::filesystem::path folder, const Layout& layout, bool remote)
    : folder_(std::move(folder)), remote_(remote) {
    for (const LayoutPicture& picture : layout.pictures) by_path_.emplace(picture.path, &picture);
}

std::string CopiedPictures::address(const std::string& src) {
    if (src.starts_with("data:image/")) return src;
    if (src.find("://") != std::string::npos) return remote_ ? src : std::string();
    const auto found = by_path_.find(src);
    if (found == by_path_.end()) return {};
    const auto known = addresses_.find(src);
    if (known != addresses_.end()) return known->second;
    const std::string& bytes = found->second->bytes;
    const std::string_view extension = picture_extension(bytes);
    if (extension.empty()) return addresses_[src] = {};
    const std::string path = std::string(pictures_folder) + "/" + digest(bytes).append(extension);
    if (std::ranges::find(files_, path) == files_.end()) {
        create_folders(folder_ / pictures_folder);
        AtomicFile file(folder_ / path);
        file.write(bytes);
        file.commit(Durability::crash);
        files_.push_back(path);
    }
    return addresses_[src] = path;
}

}  // namespace audio_edition
