// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace audio_edition {

/// The UUID that a name has in a name space, which is a UUID itself: RFC 9562, version 5, in lower case. The
/// same for the same two, on any machine. Nothing where `space` is not a UUID.
///
///     name_uuid("ead4c236-bf58-58c6-a2c6-a6b28d128cb6", "podnews.net/rss")    9b024349-ccf0-5f69-a609-6b82873eab3c
[[nodiscard]] std::optional<std::string> name_uuid(const std::string& space, std::string_view name);

/// Whether `text` is a UUID, as 36 hexadecimal digits and hyphens.
[[nodiscard]] bool is_uuid(const std::string& text);

}  // namespace audio_edition
