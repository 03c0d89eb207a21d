// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "speak/engines/espeak/engine_input.h"

namespace audio_edition {

/// What stands nearest to a symbol of IPA among those that a model has learnt: by place and manner of
/// articulation. The symbol itself where the model has it; "" for a mark that can be left out; nothing where
/// the model has nothing like it.
///
///     nearest_symbols(U'ɝ', has)      "ɜɹ"       nearest_symbols(U'x', has)      "k", where there is no h either
[[nodiscard]] std::optional<std::u32string> nearest_symbols(char32_t symbol,
                                                            const std::function<bool(char32_t)>& has);

/// Adds to `altered` that `symbol`, of token `token`, is said as `nearest` says it. Nothing for a mark that
/// is left out.
void tell_of_symbol(char32_t symbol, const std::optional<std::u32string>& nearest, std::size_t token,
                    std::vector<UnspeakableToken>& altered);

}  // namespace audio_edition
