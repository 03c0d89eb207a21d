// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "publish/cover/cover.h"

namespace audio_edition {

/// A cover for a work that has none: its title and author on a ground whose colour, and a wave of sound whose
/// shape, come from the title. A PNG of 1,400 by 1,400 pixels, the least that podcast directories take.
///
/// A subtitle of three words or more, after a colon or semicolon, stands below the title in smaller letters.
/// Long titles get smaller letters, then an ellipsis. Any text will do; a title or author with a letter that
/// the machine has no font for is left out. The same text gives the same bytes on one machine; they depend on
/// its fonts, and on the versions of Pango, Cairo and zlib. Throws Error{unavailable} where nothing can be
/// drawn.
[[nodiscard]] Cover draw_cover(const std::string& title, const std::string& author,
                               const std::string& language);

/// Whether the machine has a font for every letter of `text`, so that it is on its cover.
[[nodiscard]] bool has_fonts_for(const std::string& text, const std::string& language);

}  // namespace audio_edition
