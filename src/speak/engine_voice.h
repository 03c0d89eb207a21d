// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "language/language.h"
#include "speak/voice.h"

namespace audio_edition {

/// How an engine speaks `language` by itself: its variety, else any of it. Null where none does. Of static
/// storage.
[[nodiscard]] const EngineLanguage* engine_language(const Language& language,
                                                    EngineTable table = engines()) noexcept;

/// The voice that an engine has for a language without a voice file, which is called by the tag: "cy",
/// "pt-BR". Nothing where `name`, in any case, is no tag that an engine has; also then where it has another
/// variety.
[[nodiscard]] std::optional<Voice> engine_voice(std::string_view name, EngineTable table = engines());

}  // namespace audio_edition
