// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// What metadata say of a work in a few sentences, as plain text on one line: without the tags that some
/// programs put into it, and cut at a word where it is longer than a podcast's directory takes.
///
///     <p>A storm, and what it <b>left</b>.</p>      A storm, and what it left.
///     Fish &amp; chips, a < b                       Fish & chips, a < b
[[nodiscard]] std::string short_description(std::string_view text);

}  // namespace audio_edition
