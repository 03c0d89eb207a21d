// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace audio_edition {

/// The files that one input stands for, separated by bytes FF, which UTF-8 never has.
class InputParts {
  public:
    explicit InputParts(std::string_view input) : rest_(input) {}

    /// Empty when there are no more.
    [[nodiscard]] std::string next() {
        const std::size_t end = std::min(rest_.find('\xFF'), rest_.size());
        std::string part(rest_.substr(0, end));
        rest_.remove_prefix(std::min(end + 1, rest_.size()));
        return part;
    }

  private:
    std::string_view rest_;
};

}  // namespace audio_edition
