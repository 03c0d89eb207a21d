// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace audio_edition {

/// The value of a Roman numeral in its standard form (subtractive, 1 to 3999), in either case but not mixed.
///
///     XIV → 14     iv → 4     IIII, IC, VX, Xiv → nothing
[[nodiscard]] std::optional<int> roman_value(std::string_view letters) noexcept;

}  // namespace audio_edition
