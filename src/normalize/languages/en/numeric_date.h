// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "normalize/languages/en/named_date.h"

namespace audio_edition::en {

/// A date in figures that begins at lexeme `at`. The accent decides between month first and day first, unless
/// only one of them makes a date (25/12/2010).
///
///     2011-11-05   2016/07/03   3/4/2021   01.10.2010   01/07/98        on 4/9   (2/22)   05/2021
[[nodiscard]] std::optional<WrittenDate> read_numeric_date(const Context& context, std::size_t at);

/// The order in which two numbers are day and month, where only one makes a date: 25 and 4, not 3 and 4, nor
/// 31 and 2.
[[nodiscard]] std::optional<DateOrder> only_order(std::int64_t first, std::int64_t second) noexcept;

}  // namespace audio_edition::en
