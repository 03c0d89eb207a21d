// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace audio_edition {

/// JSON with its keys in the order they were added, so that the same data always gives the same bytes.
using Json = nlohmann::ordered_json;

/// `value` as text: on one line where `indent` is negative, else one member a line. Bytes that are not
/// UTF-8 become U+FFFD; never throws for content.
[[nodiscard]] std::string to_text(const Json& value, int indent = -1);

/// Null where `value` is no object, or has no such member.
[[nodiscard]] const Json* find_member(const Json& value, const char* key);

/// Throws Error{broken_input} naming `where`, the line and the column.
[[nodiscard]] Json parse_json(std::string_view text, const std::string& where);

}  // namespace audio_edition
