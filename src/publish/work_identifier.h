// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace audio_edition {

/// "urn:uuid:…" of a work in its EPUB, the same after corrections of its text: an
/// RFC 9562 UUID of version 8, from a digest of the slug and the author.
[[nodiscard]] std::string work_identifier(const std::string& slug, const std::string& author);

}  // namespace audio_edition
