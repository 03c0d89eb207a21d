// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/release_memory.h"

#include <malloc.h>

namespace audio_edition {

void release_memory() noexcept {
    ::malloc_trim(0);
}

}  // namespace audio_edition
