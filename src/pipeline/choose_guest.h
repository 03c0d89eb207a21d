// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "audio_edition/installation.h"
#include "language/language.h"
#include "speak/voice.h"

namespace audio_edition {

/// Who reads the passages in `language` of a work that `narrator` reads: the first of the narrator's partners
/// that speaks it, else the first of the `preferred` voices, else that of the program's which is nearest to
/// the narrator, by variety, by gender, by rate, and the usual one among equals; else the engine's own. The
/// narrator, where it speaks the language. Nothing where no voice speaks it so that it can be understood.
/// Throws as `find_voice` does for the voices that are named.
///
///     narrator   passage    guest
///     arthur     fr         hugo: a man, as arthur is
///     clara      fr-CA      elise
///     clara      cy         cy, the engine's own
///     clara      ja         none
[[nodiscard]] std::optional<Voice> choose_guest(const Language& language, const Voice& narrator,
                                                const std::vector<std::string>& preferred,
                                                const DataFolders& folders);

}  // namespace audio_edition
