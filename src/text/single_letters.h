// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// Puts stops between single capitals that stand side by side, as letters that are said one by one are
/// written in plain text. The result is as long as `text`.
///
///     at ten A M      at ten A.M          A T and T's     A.T and T's
[[nodiscard]] std::string with_stops_between_letters(std::string_view text);

}  // namespace audio_edition
