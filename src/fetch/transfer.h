// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

#include "fetch/download.h"

namespace audio_edition {

enum class TransferEnd {
    complete,
    cannot_resume,  ///< the server sends from the beginning only, or has nothing from there on
    cut_short       ///< `take` did not want more
};

/// One request. `take` is given what comes, from byte `from` on, and answers whether it wants more. Throws as
/// `download`.
[[nodiscard]] TransferEnd transfer(const std::string& url, std::uint64_t from, const TransferLimits& limits,
                                   const std::function<bool(std::string_view)>& take,
                                   const std::stop_token& stop);

}  // namespace audio_edition
