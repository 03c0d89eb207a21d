// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines.h"

#include <array>

#include "speak/engines/espeak/settings.h"
#include "speak/engines/kokoro/settings.h"
#include "speak/engines/piper/settings.h"

namespace audio_edition {

EngineTable engines() noexcept {
    static constexpr std::array table{
        &espeak_kind,
        &piper_kind,
        &kokoro_kind,
    };
    return table;
}

}  // namespace audio_edition
