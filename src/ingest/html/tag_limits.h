// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "ingest/html/html_limits.h"

namespace audio_edition {

/// The page with every tag and attribute that is beyond the limits overwritten with spaces, so that every
/// other byte stays where it is. Nothing where nothing is beyond them, as in every ordinary page.
///
///     depth 2      <a><b><i>x</i></b>   →   <a><b>   x    </b>
///
/// It counts like a parser that is easily alarmed: where it cannot be sure that a `<` is none (in scripts
/// inside drawings), it counts one. Takes time in proportion to the page times the depth.
[[nodiscard]] std::string within_tag_limits(std::string_view page, const HtmlLimits& limits);

}  // namespace audio_edition
