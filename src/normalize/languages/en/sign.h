// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Signs that are said by name, heard as a pause, or not heard: $ alone, ±, ©, ™, →, •, emoji.
void propose_sign(const Context& context, std::size_t at, Proposals& proposals);

/// What a sign by itself is called.
[[nodiscard]] std::optional<std::string_view> name_of_sign(char32_t sign) noexcept;

}  // namespace audio_edition::en
