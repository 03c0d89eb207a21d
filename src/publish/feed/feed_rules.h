// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace audio_edition {

/// What values of a podcast's feed must look like, as Apple and Podcasting 2.0 ask for it.

/// "https://example.org/listen": with http or https, and a host. Without white space.
[[nodiscard]] bool is_web_address(std::string_view text);

/// "en", "en-GB", "zh-Hant-TW": a tag as BCP 47 forms it, whose two-letter language is in ISO 639.
[[nodiscard]] bool is_iso_639_tag(std::string_view text);

/// "Tue, 05 Mar 2024 06:00:00 +0000" (RFC 2822): a day that there is, on its day of the week, with a zone.
[[nodiscard]] bool is_mail_date(std::string_view text);

/// "3723", "62:03", "1:02:03"
[[nodiscard]] bool is_episode_duration(std::string_view text);

/// "ann@example.org", in so far as a feed can be checked for it.
[[nodiscard]] bool is_mail_address(std::string_view text);

}  // namespace audio_edition
