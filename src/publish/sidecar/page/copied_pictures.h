// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "document/layout.h"

namespace audio_edition {

/// Beside the page.
inline constexpr std::string_view pictures_folder = "pictures";

/// ".png", ".jpg", ".gif", ".webp" or ".avif", by what the bytes are, whatever the file is called; empty for
/// all else, so also for SVG, which can hold scripts.
[[nodiscard]] std::string_view picture_extension(std::string_view bytes) noexcept;

/// Puts the pictures of a layout beside a page, named by their contents: the same picture is there once.
class CopiedPictures {
  public:
    /// `layout` must outlive this.
    CopiedPictures(std::filesystem::path folder, const Layout& layout, bool remote);

    /// What the page calls the picture that `src` names: "pictures/4f….png" or a data: address; empty where
    /// it is not to be shown, as one on the Web unless `remote`. Throws as AtomicFile does.
    [[nodiscard]] std::string address(const std::string& src);
    /// From the folder.
    [[nodiscard]] const std::vector<std::string>& files() const noexcept { return files_; }

  private:
    const std::filesystem::path folder_;
    const bool remote_;
    std::map<std::string_view, const LayoutPicture*> by_path_;
    std::map<std::string, std::string> addresses_;
    std::vector<std::string> files_;
};

}  // namespace audio_edition
