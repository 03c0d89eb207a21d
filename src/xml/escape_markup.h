// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// Any UTF-8 as text of HTML or XML, good also between double or single quotes of an attribute.
///
///     </script> & "co"   →   &lt;/script&gt; &amp; &quot;co&quot;
///
/// What no XML may hold (U+0000 and its like, U+FFFE, U+FFFF, malformed bytes) becomes U+FFFD; a carriage
/// return is kept. So a reader sees as many UTF-16 code units as `text` has, see `utf16_length`.
[[nodiscard]] std::string escape_markup(std::string_view text);

/// The same for text between tags only, where quotes can stand as they are.
[[nodiscard]] std::string escape_between_tags(std::string_view text);

}  // namespace audio_edition
