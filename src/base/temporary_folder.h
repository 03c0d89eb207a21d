// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace audio_edition {

/// A folder of this user alone, in $TMPDIR or else /tmp, which goes with all that is in it when this does.
class TemporaryFolder {
  public:
    /// Throws Error{cannot_create}, or as `system_error` does for a full disk.
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }

  private:
    std::filesystem::path path_;
};

}  // namespace audio_edition
