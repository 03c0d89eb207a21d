// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace audio_edition {

/// The files of a feed that are on this machine.
class FeedFolder {
  public:
    /// `url` is where `folder` is on the Web; empty where that is not known.
    FeedFolder(std::filesystem::path folder, std::string url);

    /// The file behind an address; nothing where it is not below the folder's, or not there.
    [[nodiscard]] std::optional<std::filesystem::path> file_at(const std::string& address) const;

    /// What is wrong with the picture at an address as the cover of a podcast; empty where nothing is, or
    /// where it is not here to be looked at.
    ///
    ///     "is 600 by 900 pixels; a cover must be square, of 1400 to 3000 pixels"
    [[nodiscard]] std::string fault_of_cover(const std::string& address) const;

  private:
    std::filesystem::path folder_;
    std::string url_;
};

}  // namespace audio_edition
