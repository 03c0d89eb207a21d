// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// What English calls a language, by the CLDR; a tag that it does not know comes back as it is.
///
///     de   German        pt-BR   Portuguese (Brazil)        qaa   qaa
[[nodiscard]] std::string english_language_name(std::string_view tag);

/// The shortest code of a language, in lower case, from a code of two or three letters; old codes become new
/// ones. What is unknown comes back as it is.
///
///     de, DE, deu, ger   de        iw   he        haw   haw
[[nodiscard]] std::string short_language_code(std::string_view code);

}  // namespace audio_edition
