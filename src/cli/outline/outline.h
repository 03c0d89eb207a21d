// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "audio_edition/outline.h"

namespace audio_edition {

/// A table of contents with words and minutes, then what is skipped.
[[nodiscard]] std::string outline_text(const Outline& outline);

///     {"title","author","date","language","language_basis","words","estimated_seconds",
///      "sections":[{"title","level","text":["paragraph",…]},…],"skipped":[{"rule","text","begin","end"},…]}
///
/// With --why each of `skipped` has "evidence" where there is any, and there are "findings":
///
///     [{"subject","value","evidence","others":[{"value","evidence"},…]},…]
[[nodiscard]] std::string outline_json(const Outline& outline);

/// The same on one line without a line end, with "source" before the rest.
[[nodiscard]] std::string outline_json_line(const std::string& source, const Outline& outline);

}  // namespace audio_edition
