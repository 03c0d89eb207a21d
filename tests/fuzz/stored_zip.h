// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace audio_edition {

/// Makes a ZIP archive in memory, without compression.
class StoredZip {
  public:
    void add(std::string_view name, std::string_view data);
    [[nodiscard]] std::string bytes() const;

  private:
    std::string files_;
    std::string directory_;
    std::uint16_t count_ = 0;
};

}  // namespace audio_edition
