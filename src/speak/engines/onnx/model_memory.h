// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <malloc.h>

namespace audio_edition {

/// Call it first of all. The allocator of glibc raises, as blocks are freed, the size from which on it gives them back,
/// and then keeps what a model used once: several times what it uses at any time.
inline void give_back_memory_of_models() noexcept {
    constexpr int own_pages_from = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, own_pages_from);
}

}  // namespace audio_edition
