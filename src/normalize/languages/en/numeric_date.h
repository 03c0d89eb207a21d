// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "normalize/languages/en/named_date.h"

namespace audio_edition::en {

/// A date in figures that begins at lexeme `at`. The accent decides between month first and day first, unless
/// only one of them makes a date (25/12/2010).
///
///     2011-11-05   2016/07/03   3/4/2021   01.10.2010   01/07/98        on 4/9   (2/22)   05/2021
[[nodiscard]] std::optional<WrittenDate> read_numeric_date(const Context& context, std::size_t at);

}  // namespace audio_edition::en
