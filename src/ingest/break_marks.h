// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace audio_edition {

/// Whether a line holds nothing but marks that printers put between scenes: "* * *", "———", "#". True of
/// white space alone.
[[nodiscard]] bool holds_only_break_marks(std::string_view line) noexcept;

}  // namespace audio_edition
