// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// The one mark that is heard of all that stands between two words of a sentence: `, ; : ? !`, an em dash, or
/// nothing.
///
///     between   `, `  `," `  ` (`  `) `  `: `  ` – `  `?" `  `... `  `. `  `" `
///     heard      ,     ,      ,     ,     :     —      ?      ,      nothing nothing
///
/// A full stop inside a sentence belongs to an abbreviation and is not heard.
[[nodiscard]] std::string inner_punctuation(std::string_view between);

/// The one mark that is heard at the end of a sentence: `? ! : ;`, else a full stop, also where none is
/// written.
[[nodiscard]] std::string final_punctuation(std::string_view after);

}  // namespace audio_edition
