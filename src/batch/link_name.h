// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// The file name of a document, from its id alone: safe on any file system, and another one for every other
/// id, also where case does not count. An id that is such a name already stays as it is; any other becomes
/// a slug with a tilde and sixteen digits of its digest.
///
///     harbour.txt     harbour.txt
///     ../x            x~83d53b86e6ad0ca5
///     a/b  A/b        a-b~…  a-b~…            (two names)
///     CON             x-con~…
[[nodiscard]] std::string link_name(std::string_view id);

}  // namespace audio_edition
