// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "normalize/embedded_words.h"
#include "normalize/languages/cldr/agreement.h"

namespace audio_edition::de {

// Of the files in words/, which say what their words are.
extern const EmbeddedWords feminine;
extern const EmbeddedWords masculine;
extern const EmbeddedWords neuter;

/// The gender of a noun in the singular, by a list, by the last part of a compound that is in it, or by its
/// ending.
///
///     Katze    feminine (-e)      Bahnhof       masculine (nothing tells otherwise)
///     Mädchen  neuter (-chen)     Hauptstadt    feminine (Stadt)
[[nodiscard]] cldr::Gender gender_of(std::string_view noun);

}  // namespace audio_edition::de
