// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "normalize/lexeme.h"

namespace audio_edition {

/// What tells the years before and after Christ apart: B.C., BC, A. D., BCE, C.E.
struct WrittenEra {
    std::size_t last = 0;          ///< the lexeme after it; a full stop that ends the sentence is left out
    std::string_view spoken = {};  ///< B.C, A.D, B.C.E, C.E
};

[[nodiscard]] std::optional<WrittenEra> read_era(const Lexemes& lexemes, std::size_t at) noexcept;

}  // namespace audio_edition
