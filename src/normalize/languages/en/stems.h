// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace audio_edition::en {

/// What is left of `word`, folded, without -s, -'s, -ed, -ing, -er, -ly, -ness or -less; with an e that the
/// ending took, and without a consonant that it doubled. A stem has at least three letters.
///
///     making     mak make
[[nodiscard]] std::vector<std::string> stems(std::string_view word);

}  // namespace audio_edition::en
