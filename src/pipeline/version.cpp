// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_edition/version.h"

namespace audio_edition {

std::string_view version() noexcept {
    return AUDIO_EDITION_VERSION;
}

}  // namespace audio_edition
