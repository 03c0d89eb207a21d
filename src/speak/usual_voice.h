// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "audio_edition/installation.h"
#include "language/language.h"
#include "speak/voice.h"

namespace audio_edition {

/// The voice that reads texts in `language` where nobody asks for one: the one of the program's whose file is
/// `default_for` its variety, else the engine's own. A voice of the user's that is called the same is taken
/// instead. Nothing where no engine has the language. Throws as `find_voice` does.
///
///     de-AT   greta        en-AU   clara        cy   cy
[[nodiscard]] std::optional<Voice> usual_voice(const Language& language, const DataFolders& folders);

/// The voices that have files and speak `language`, those of its variety first, each in the order of names.
[[nodiscard]] std::vector<std::string> voices_of_language(const Language& language,
                                                          const DataFolders& folders);

/// Of the voices called `names`, the first of the variety of `language`, else the first that speaks it.
/// Throws as `find_voice` does.
[[nodiscard]] std::optional<Voice> first_that_speaks(const Language& language,
                                                     const std::vector<std::string>& names,
                                                     const DataFolders& folders);

/// Whether who hears `voice` hears their own variety of `language`.
[[nodiscard]] bool speaks_variety(const Voice& voice, const Language& language);
[[nodiscard]] bool speaks_language(const Voice& voice, const Language& language);

}  // namespace audio_edition
