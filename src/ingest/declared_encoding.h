// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace audio_edition {

/// The encoding that a page, or a file of XML, names for itself within its first 4 KiB: <meta charset="…">,
/// <meta http-equiv … content="text/html; charset=…">, <?xml … encoding="…"?>. Nothing where that is not an
/// encoding.
[[nodiscard]] std::optional<std::string> declared_encoding(std::string_view file);

}  // namespace audio_edition
