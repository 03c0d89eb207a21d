// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// The one of `names` that was most likely meant by `written`, which is none of them: a slip or two of the
/// fingers away (letters missing, added, changed or swapped), or written in part. Nothing where none is near.
/// Of several that are equally near, the first. Letters may be of either case; bytes are compared, so it is
/// for names in ASCII.
///
///     voise      {"voice", "notes"}     voice
///     ambr       {"amber", "arthur"}    amber
///     outl       {"outline", "build"}   outline
///     sing       {"say", "voices"}      nothing
[[nodiscard]] std::optional<std::string> nearest_name(std::string_view written,
                                                      const std::vector<std::string>& names);

/// "; did you mean amber?", to end a message with; empty where no name is near.
[[nodiscard]] std::string did_you_mean(std::string_view written, const std::vector<std::string>& names);

/// As a person writes them: "mp3, wav or flac". `joint` comes before the last one.
[[nodiscard]] std::string listed(const std::vector<std::string>& names, std::string_view joint = "or");

}  // namespace audio_edition
