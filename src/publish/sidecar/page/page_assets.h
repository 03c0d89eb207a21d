// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace audio_edition {

/// page.html, the style sheets joined, the one for other scripts, the scripts joined; and the SHA-256 of
/// each, 32 bytes, by which its policy lets the page run them and nothing else. CMake makes the definitions
/// of the files.
extern const std::string_view page_template, page_template_sha256;
extern const std::string_view page_style, page_style_sha256;
extern const std::string_view page_script_style, page_script_style_sha256;
extern const std::string_view page_script, page_script_sha256;

}  // namespace audio_edition
