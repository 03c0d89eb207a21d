// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines.h"

#include <array>

#include "speak/engines/espeak/settings.h"

namespace audio_edition {

EngineTable engines() noexcept {
    static constexpr std::array table{
        &espeak_kind,
    };
    return table;
}

}  // namespace audio_edition
