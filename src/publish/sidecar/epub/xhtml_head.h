// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace audio_edition {

/// How an XHTML document of an EPUB begins, up to the end of its `head`.
[[nodiscard]] std::string xhtml_head(const std::string& title, const std::string& language,
                                     const std::string& style);

}  // namespace audio_edition
