// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace audio_edition {

enum class PlaceSearch { whole_words, anywhere };

/// Where `wanted` next stands in `text`, from byte `from` on; npos where it does not. As whole words, no
/// letter or digit comes right before or after it, unless it begins or ends with what is neither.
///
///     "art" in "article, start, art"    16 as a whole word, 0 anywhere
///     "$5" in "US$5.2bn"                2 either way: it is not the start of a word that was asked for
[[nodiscard]] std::size_t find_place(std::string_view text, std::string_view wanted, std::size_t from,
                                     PlaceSearch search);

}  // namespace audio_edition
