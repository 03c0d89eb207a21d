// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "normalize/languages/en/named_date.h"

namespace audio_edition::en {

/// Quarters and halves of a business year, and the year itself: 3Q22, Q3 2021, H1 2020, FY2019.
[[nodiscard]] std::optional<WrittenDate> read_fiscal_period(const Context& context, std::size_t at);

}  // namespace audio_edition::en
