// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "publish/cover/cover.h"

namespace audio_edition {

/// A cover for a work that has none: its title and author on a ground whose colour, and a wave of sound whose
/// shape, come from the title. A PNG of 1,400 by 1,400 pixels, the least that podcast directories take.
///
/// Any text will do; what the machine has no font for is left out. Long titles get smaller letters, then an
/// ellipsis. The same text gives the same bytes on one machine; they depend on its fonts, and on the versions
/// of Pango, Cairo and zlib. Throws Error{unavailable} where nothing can be drawn.
[[nodiscard]] Cover draw_cover(const std::string& title, const std::string& author,
                               const std::string& language);

}  // namespace audio_edition
