// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "install/voice_source.h"

namespace audio_edition {

class Console;

/// The sources of `voices add`: those that are there, and those that are got from the catalogue first.
class GivenSources {
  public:
    GivenSources(std::string base, Console& console) : base_(std::move(base)), console_(console) {}

    /// Opens what is at the path `source`; where there is nothing, and it may be a name, gets the catalogue's
    /// voice of that name. Throws as `open_voice_source`, `find_in_catalogue` and `download`.
    void add(const std::string& source, const std::stop_token& stop);
    [[nodiscard]] const std::vector<std::unique_ptr<VoiceSource>>& all() const noexcept { return sources_; }
    /// Removes what was got, once it is installed. Until then another run needs not get it again.
    void clear_downloads() const noexcept;

  private:
    std::string base_;
    Console& console_;
    std::vector<std::unique_ptr<VoiceSource>> sources_;
    std::vector<std::filesystem::path> got_;
};

}  // namespace audio_edition
