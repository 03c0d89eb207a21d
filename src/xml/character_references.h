// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "text/byte_span.h"
#include "text/mapped_text.h"

namespace audio_edition {

/// The bytes `span` of `source`, with character references resolved: `&amp;`, `&mdash;`, `&#8217;`,
/// `&#x2019;`.
///
///     AT&amp;T      AT&T       three pieces
///     &#150;        –          what windows-1252 has there, as browsers read it
///     &#0; &#xD800; U+FFFD
///     &legal; & &x  as they stand
///
/// Entities that a document defines itself are not resolved: there is nothing to expand, whatever a file
/// says.
[[nodiscard]] MappedText resolve_references(std::string_view source, ByteSpan span);
[[nodiscard]] std::string resolve_references(std::string_view text);

}  // namespace audio_edition
