// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// For comparing titles and names: letters and digits in one case, everything else as single spaces.
///
///     “Don't Panic!” – Part 2      dont panic part 2
[[nodiscard]] std::string comparable(std::string_view text);

}  // namespace audio_edition
